"""A logind that inhibits nothing: tells what it is asked, and when whoever asked has closed the file that it got."""
import os

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib


class Logind(dbus.service.Object):
    @dbus.service.method("org.freedesktop.login1.Manager", in_signature="ssss", out_signature="h")
    def Inhibit(self, what, who, why, mode):
        ours, theirs = os.pipe()
        print("inhibit", what, who, mode, flush=True)
        GLib.io_add_watch(ours, GLib.IO_HUP, released)
        given = dbus.types.UnixFd(theirs)  # a copy
        os.close(theirs)
        return given


def released(file, condition):
    os.close(file)
    print("released", flush=True)
    return False


DBusGMainLoop(set_as_default=True)
name = dbus.service.BusName("org.freedesktop.login1", dbus.SystemBus())
logind = Logind(name, "/org/freedesktop/login1")
print("here", flush=True)
GLib.MainLoop().run()
