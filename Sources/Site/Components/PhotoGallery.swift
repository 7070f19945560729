import Content
import HTML

/// Writes the photos of a subject: each with its words below it.
///
/// In a pair of languages a photo stands once, with both captions.
struct PhotoGallery {
    let context: PageContext

    func write(_ subject: String, to html: inout HTMLWriter) {
        let photos = context.edition.photos(of: subject)
        guard !photos.isEmpty else { return }
        html.element("div", [.class("photos")]) { html in
            for photo in photos { write(photo, to: &html) }
        }
    }

    private func write(_ photo: Photo, to html: inout HTMLWriter) {
        html.element("figure", []) { html in
            let words = context.joined { $0.plain(photo.alternative) }
            let shown = context.localized(photo.alternative).language
            let isForeign = context.sides == nil && shown.code != context.language.code
            PictureView(context: context)
                .write(photo.path, words, isForeign ? shown.attributes : [], to: &html)
            guard photo.caption != nil || photo.credit != nil else { return }
            html.element("figcaption", []) { html in
                if let caption = photo.caption {
                    TextView(context: context).write("p", caption, to: &html)
                }
                if let credit = photo.credit {
                    html.element("p", [.class("credit")]) { html in
                        html.words(.photoCredit, in: context)
                        html.raw(" ")
                        html.dutch(credit, in: context)
                    }
                }
            }
        }
    }
}
