import Browser
import Glibc
import Site
import Text

/// The fingerprint of what all documents are made with: this program, the browser, the fonts, the
/// style sheet and the pictures.
///
/// When one of them is another, everything is printed anew.
struct PrintEnvironment {
    let fingerprint: String

    init(program: BrowserProgram, assets: [OutputFile], folding: Folding) {
        var parts = [Self.ownProgram, program.path, program.version, folding.description]
        for asset in assets { parts += [asset.path, Fingerprint.of(asset.bytes)] }
        fingerprint = Fingerprint.of(parts.joined(separator: "\n"))
    }

    /// The size and the time of this program's own file: another build may set pages otherwise.
    private static var ownProgram: String {
        var status = stat()
        guard stat("/proc/self/exe", &status) == 0 else { return "" }
        return "\(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)"
    }
}
