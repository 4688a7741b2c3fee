"""What a screen reader is told: listens on the bus of AT-SPI, and writes a line for each event.

Takes the name of a part, and a file: once that part has the focus it reads all of the window, and makes the file.
"""
import os
import sys

import pyatspi
from gi.repository import GLib


def say(*words):
    print(" | ".join(words), flush=True)


def value(part):
    try:
        number = part.queryValue()
        if part.getRole() == pyatspi.ROLE_PUSH_BUTTON:
            return ""
        return "%g of %g to %g" % (number.currentValue, number.minimumValue, number.maximumValue)
    except NotImplementedError:
        return ""


def read(part, kind):
    said = part.getRoleName(), part.name, part.description, value(part)
    say(kind, *(word for word in said if word))


def parts(of):
    yield of
    for child in of:
        if child:
            yield from parts(child)


def heard(event):
    if "focused" in event.type:
        if event.detail1:
            read(event.source, "focus")
            if event.source.name == sys.argv[1] and not os.path.exists(sys.argv[2]):
                GLib.idle_add(read_window, event.source)
    elif "name" in event.type or "description" in event.type:
        say(event.type.split(":")[2], event.source.getRoleName(), str(event.any_data))


def read_window(part):
    """Whoever reads a window asks for its parts, and hears of their changes from then on."""
    while part.parent and part.parent.getRoleName() != "desktop frame":
        part = part.parent
    part.clear_cache()  # else it is as it was before anything was in it
    for one in parts(part):
        if one.getState().contains(pyatspi.STATE_SHOWING) and one.name:
            read(one, "part")
    open(sys.argv[2], "w").close()
    return False


for event in "object:property-change", "object:state-changed:focused":
    pyatspi.Registry.registerEventListener(heard, event)
pyatspi.Registry.start()
