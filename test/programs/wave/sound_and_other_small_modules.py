# python: 3.13
"""wave (also written by threads), syslog, webbrowser, xml.etree.ElementInclude."""
import io
import math
import struct
import syslog
import warnings
import wave
import webbrowser
from concurrent.futures import ThreadPoolExecutor
from xml.etree import ElementInclude, ElementTree


def tone(frequency):
    frames = b"".join(struct.pack("<h", int(1000 * math.sin(2 * math.pi * frequency * at / 800))) for at in range(80))
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(800)
        sound.setcomptype('NONE', 'not compressed')
        sound.writeframes(frames[:100])
        sound.writeframes(frames[100:])
        print(sound.tell(), sound.getparams()) if frequency == 1 else None
    return out.getvalue()


with ThreadPoolExecutor(3) as pool:
    sounds = list(pool.map(tone, [1, 2, 3]))
print([len(sound) for sound in sounds], sounds[0][:44])
with open("tone.wav", "wb") as file:
    file.write(sounds[0])
with wave.open("tone.wav") as sound:
    print(sound.getparams(), sound.getcompname(), len(sound.readframes(10)), sound.tell(), len(sound.readframes(1000)), sound.readframes(1))
    sound.rewind()
    sound.setpos(79)
    print(len(sound.readframes(-1)))
    try:
        sound.setpos(81)
    except wave.Error as error:
        print(error)


def empty():
    with wave.open(io.BytesIO(), "w") as sound:
        sound.setnchannels(2)
        sound.writeframes(b"")


for bad in (lambda: wave.open(io.BytesIO(b"RIFX" + bytes(40))), lambda: wave.open(io.BytesIO(b"RIFF\0\0\0\0WAVX")), lambda: wave.open(io.BytesIO(b"")),
            lambda: wave.open("tone.wav", "x"), lambda: wave.open("no.wav"), lambda: wave.open(io.BytesIO(b"RIFF\0\0\0\0WAVE"))):
    try:
        bad()
    except Exception as error:
        print(repr(error))
print(syslog.LOG_UPTO(syslog.LOG_ERR), syslog.LOG_MASK(3), syslog.setlogmask(15), syslog.setlogmask(0), syslog.LOG_LOCAL7)
syslog.openlog("me")
syslog.syslog(syslog.LOG_ERR, "unheard")
syslog.closelog()


class Shown:
    def open(self, url, new=0, autoraise=True):
        print("show", url, new)
        return True


webbrowser.register("mine", Shown, preferred=True)
print(webbrowser.open("http://x"), webbrowser.open_new_tab("http://y"), type(webbrowser.get("mine")).__name__)
try:
    webbrowser.get("nothing")
except webbrowser.Error as error:
    print(error)

with open("part.xml", "w") as file:
    file.write("<part>inside</part>")
with open("text.txt", "w") as file:
    file.write("plain & simple")
document = ElementTree.fromstring(
    '<all xmlns:xi="http://www.w3.org/2001/XInclude"><a/><xi:include href="text.txt" parse="text"/>!<b><xi:include href="part.xml"/>tail</b></all>')
ElementInclude.include(document)
print(ElementTree.tostring(document, "unicode"))
with open("loop.xml", "w") as file:
    file.write('<l xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="loop.xml"/></l>')
try:
    ElementInclude.include(ElementTree.parse("loop.xml").getroot())
except ElementInclude.FatalIncludeError as error:
    print(type(error).__name__, error)

# ---- marks, which there never are
marked = wave.open(io.BytesIO(), "wb")
with warnings.catch_warnings(record=True) as told:
    warnings.simplefilter("always")
    for ask, given in (marked.getmarkers, ()), (marked.getmark, (1,)), (marked.setmark, (1, 2, "x")):
        try:
            print(ask(*given))
        except wave.Error as error:
            print(error)
marked.setparams((1, 1, 8, 0, "NONE", ""))
marked.close()
print([(str(warning.message), warning.filename == __file__) for warning in told])
# expect: 80 _wave_params(nchannels=1, sampwidth=2, framerate=800, nframes=50, comptype='NONE', compname='not compressed')
# expect: [204, 204, 204] b'RIFF\xc4\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00 \x03\x00\x00@\x06\x00\x00\x02\x00\x10\x00data\xa0\x00\x00\x00'
# expect: _wave_params(nchannels=1, sampwidth=2, framerate=800, nframes=80, comptype='NONE', compname='not compressed') not compressed 20 10 140 b''
# expect: 2
# expect: position not in range
# expect: Error('file does not start with RIFF id')
# expect: Error('not a WAVE file')
# expect: EOFError()
# expect: Error("mode must be 'r', 'rb', 'w', or 'wb'")
# expect: FileNotFoundError(2, 'No such file or directory')
# expect: Error('not a WAVE file')
# expect: 15 8 255 15 184
# expect: show http://x 0
# expect: show http://y 2
# expect: True True Shown
# expect: could not locate runnable browser
# expect: <all><a />plain &amp; simple!<b><part>inside</part>tail</b></all>
# expect: FatalIncludeError recursive include of loop.xml
# expect: None
# expect: no marks
# expect: setmark() not supported
# expect: [("'Wave_write.getmarkers' is deprecated and slated for removal in Python 3.15", True), ("'Wave_write.getmark' is deprecated and slated for removal in Python 3.15", True), ("'Wave_write.setmark' is deprecated and slated for removal in Python 3.15", True)]
