/// Writes a catalogue in the form that gettext's own tools write (judged against 0.21).
///
/// Two things differ from `msgcat`: flags that gettext does not know are kept, at the end of
/// their line, and references are not taken apart (`a.md : 3` is not joined).
package enum POWriter {
    /// Returns the file in UTF-8, with long lines broken as gettext breaks them.
    ///
    /// As gettext does: the flag `fuzzy` is written for entries with a translation only, and
    /// obsolete entries without one are left out. A header that is empty is left out as well.
    package static func write(_ catalog: Catalog) -> [UInt8] {
        var output = POOutput()
        if !catalog.header.isEmpty { output.write(catalog.header.message, isObsolete: false) }
        for message in catalog.messages { output.write(message, isObsolete: false) }
        for message in catalog.obsolete where message.isTranslated {
            output.write(message, isObsolete: true)
        }
        return output.bytes
    }
}
