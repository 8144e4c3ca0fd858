# SPDX-License-Identifier: EUPL-1.2
"""A mail server that keeps every letter in a file, and misbehaves when asked to.

    sink.py FOLDER

Prints its port. The local part of a recipient's address says how it goes:
`no` is refused for good, `later` for now; `vanish` is taken without an answer.
"""
import asyncio
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
count = 0


async def talk(reader, writer):
    global count

    async def say(line):
        writer.write(line.encode() + b"\r\n")
        await writer.drain()

    recipients = []
    await say("220 sink")
    while line := await reader.readline():
        words = line.decode().strip()
        verb = words.split(" ")[0].upper()
        if verb in ("EHLO", "HELO"):
            await say("250 sink")
        elif verb == "RCPT":
            name = words.split("<")[1].split("@")[0]
            if name == "no":
                await say("550 nobody of that name")
            elif name == "later":
                await say("451 come back later")
            else:
                recipients.append(name)
                await say("250 ok")
        elif verb == "DATA":
            await say("354 go on")
            letter = b""
            while (line := await reader.readline()) != b".\r\n":
                letter += line[1:] if line.startswith(b"..") else line
            count += 1
            name = f"{count:06}-{recipients[-1]}"
            (folder / f"{name}.part").write_bytes(letter)
            (folder / f"{name}.part").rename(folder / f"{name}.eml")
            if "vanish" in recipients:
                writer.close()
                return
            recipients = []
            await say("250 taken")
        elif verb == "QUIT":
            await say("221 bye")
            break
        else:
            recipients = [] if verb in ("MAIL", "RSET") else recipients
            await say("250 ok")
    writer.close()


async def main():
    server = await asyncio.start_server(talk, "127.0.0.1", 0, limit=100_000_000)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
