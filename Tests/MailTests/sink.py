# SPDX-License-Identifier: EUPL-1.2
"""A mail server that keeps every letter in a file, and misbehaves when asked to.

    sink.py FOLDER [--login USER:PASSWORD] [--tls PEM | --starttls PEM]

Prints its port. The local part of a recipient's address says how it goes:
`no` is refused for good, `later` for now; `vanish` is taken without an answer.
With a login nobody gets in without it; what was tried is written to `logins`.
"""
import argparse
import asyncio
import base64
import pathlib
import ssl

asked = argparse.ArgumentParser()
asked.add_argument("folder", type=pathlib.Path)
asked.add_argument("--login")
asked.add_argument("--tls")
asked.add_argument("--starttls")
asked = asked.parse_args()
folder = asked.folder
count = 0
shield = None
if pem := asked.tls or asked.starttls:
    shield = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    shield.load_cert_chain(pem)


async def talk(reader, writer):
    global count

    async def say(line):
        writer.write(line.encode() + b"\r\n")
        await writer.drain()

    recipients = []
    is_shielded = asked.tls is not None
    is_known = asked.login is None
    await say("220 sink")
    while line := await reader.readline():
        words = line.decode().strip()
        verb = words.split(" ")[0].upper()
        if verb in ("EHLO", "HELO"):
            offers = ["sink"]
            offers += ["STARTTLS"] if asked.starttls and not is_shielded else []
            offers += ["AUTH PLAIN"] if asked.login else []
            for offer in offers[:-1]:
                await say(f"250-{offer}")
            await say(f"250 {offers[-1]}")
        elif verb == "STARTTLS" and asked.starttls:
            await say("220 go on")
            await writer.start_tls(shield)
            is_shielded = True
        elif verb == "AUTH" and asked.login:
            told = words.split(" ")[2:]
            if not told:
                await say("334 ")
                told = [(await reader.readline()).decode().strip()]
            login = base64.b64decode(told[0]).decode().lstrip("\0").replace("\0", ":")
            with (folder / "logins").open("a") as logins:
                logins.write(f"{login} {'shielded' if is_shielded else 'bare'}\n")
            is_known = login == asked.login
            await say("235 come in" if is_known else "535 wrong name or password")
        elif verb == "MAIL" and not is_known:
            await say("530 sign in first")
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
    server = await asyncio.start_server(
        talk, "127.0.0.1", 0, limit=100_000_000, ssl=shield if asked.tls else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
