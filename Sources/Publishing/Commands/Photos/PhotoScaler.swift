import Browser
import Foundation
import Pictures

/// Makes photos upright and small, by the browser that prints.
///
/// The pixels of a stranger's file are decoded in the browser's sandbox and nowhere else.
final class PhotoScaler {
    /// The long side of what comes out, in pixels: a whole A4 page's width at 220 dots in an inch.
    static let longSide = 1600
    /// What needs no browser: a picture of this size in bytes, upright and short enough.
    private static let fewBytes = 500_000
    /// More pixels than any phone's camera has are no photo, and would fill the memory.
    private static let mostPixels = 250_000_000

    private var browser: Browser?

    init() {}

    /// Returns a photo as a JPEG without metadata; one that is small already keeps its pixels.
    func scaled(_ picture: Picture) throws -> Picture {
        if picture.format == .jpeg, picture.orientation == .upright,
            picture.longSide <= Self.longSide, picture.stripped.count <= Self.fewBytes
        {
            return try Picture(picture.stripped)
        }
        guard picture.width * picture.height <= Self.mostPixels else {
            throw EnvironmentError("\(picture.width) x \(picture.height) pixels are too many")
        }
        let browser = try self.browser ?? started()
        self.browser = browser
        var answer: Result<String, BrowserError>?
        let job = PageJob(url: "about:blank", script: Self.script(picture))
        try browser.evaluate([job]) { answer = $1 }
        switch answer {
        case .success(let text):
            guard let data = Data(base64Encoded: text) else {
                throw EnvironmentError("the browser gave back no picture")
            }
            return try Picture(try Picture(Array(data)).stripped)
        case .failure(.script): throw EnvironmentError("the browser cannot read this picture")
        case .failure(let error): throw EnvironmentError(error.description)
        case nil: throw EnvironmentError("the browser gave no answer")
        }
    }

    private func started() throws(EnvironmentError) -> Browser {
        do {
            var options = BrowserOptions()
            options.tabs = 1
            return Browser(try BrowserProgram.find(), options: options)
        } catch {
            throw EnvironmentError(error.description)
        }
    }

    /// White stands behind what is transparent, since a JPEG has no transparency.
    private static func script(_ picture: Picture) -> String {
        """
        (async () => {
          const text = atob("\(Data(picture.stripped).base64EncodedString())");
          const bytes = Uint8Array.from(text, c => c.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes]), {imageOrientation: "from-image"});
          const scale = Math.min(1, \(longSide) / Math.max(image.width, image.height));
          const canvas = document.createElement("canvas");
          canvas.width = Math.max(1, Math.round(image.width * scale));
          canvas.height = Math.max(1, Math.round(image.height * scale));
          const pen = canvas.getContext("2d");
          pen.fillStyle = "white";
          pen.fillRect(0, 0, canvas.width, canvas.height);
          pen.imageSmoothingQuality = "high";
          pen.drawImage(image, 0, 0, canvas.width, canvas.height);
          const blob = await new Promise(done => canvas.toBlob(done, "image/jpeg", 0.8));
          const made = new Uint8Array(await blob.arrayBuffer());
          let result = "";
          for (let at = 0; at < made.length; at += 32768)
            result += String.fromCharCode(...made.subarray(at, at + 32768));
          return btoa(result);
        })()
        """
    }
}
