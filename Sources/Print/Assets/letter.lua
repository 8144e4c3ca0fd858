-- SPDX-License-Identifier: EUPL-1.2
-- A letter names its sender and its subject itself, so Word prints neither of them above it.
function Pandoc(letter)
  if letter.meta.paper == nil then
    return nil
  end
  local subject = pandoc.utils.stringify(letter.meta.title)
  local found = false
  for index, block in ipairs(letter.blocks) do
    if not found and block.t == "Para" and pandoc.utils.stringify(block) == subject then
      letter.blocks[index] = pandoc.Header(1, block.content)
      found = true
    end
  end
  letter.meta.subject = letter.meta.title
  letter.meta.title = nil
  letter.meta.author = nil
  return letter
end
