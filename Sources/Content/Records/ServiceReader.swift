import CSV
import Diagnostics
import Text

/// Reads `services.csv`: rows first, so that a municipality can change single cells, then values.
enum ServiceReader {
    static let columns = [
        "id", "category", "name", "label", "what", "access", "route", "phone", "url", "email",
        "address", "hours", "languages", "latitude", "longitude", "source", "source_date",
        "checked",
    ]
    static let changeColumns = columns + ["change", "after"]
    static let required = ["id", "category", "name", "label", "what", "source", "checked"]

    /// Turns one row into a service, or reports what is missing or wrong in it.
    ///
    /// The category is not looked up where not all categories could be read.
    static func service(
        _ record: RecordTable.Record, categories: [ServiceCategory]?, into report: inout Report
    ) -> Service? {
        let reader = RecordReader(record: record)
        let id = reader.id(into: &report)
        let category = reader.required("category", into: &report)
        if let category, let categories, !categories.contains(where: { $0.id == category.text }) {
            report.add(
                .unknownCategory(category.text, at: category.range, known: categories.map(\.id)))
        }
        let name = reader.required("name", into: &report)
        let label = reader.required("label", into: &report)
        let what = reader.required("what", into: &report)
        let provenance = reader.provenance(into: &report)
        let phone = reader.phone("phone", into: &report)
        let url = reader.page("url", into: &report)
        let email = reader.email("email", into: &report)
        let hours = hours(record, into: &report)
        let languages = languages(record, into: &report)
        let point = point(record, into: &report)
        let access = reader.optionalText("access", into: &report)
        let route = reader.optionalText("route", into: &report)
        guard let id, let category, let name, let label, let what, let provenance else {
            return nil
        }
        return Service(
            id: id, category: category.text, name: name.text,
            label: reader.plainText(label, into: &report), what: reader.text(what, into: &report),
            access: access, route: route, phone: phone, url: url, email: email,
            address: record["address"]?.text, hours: hours, languages: languages, point: point,
            provenance: provenance, range: record.range)
    }

    private static func hours(
        _ record: RecordTable.Record, into report: inout Report
    ) -> OpeningHours? {
        guard let cell = record["hours"] else { return nil }
        switch OpeningHours.parse(cell.text) {
        case .success(let hours): return hours
        case .failure(let failure):
            report.add(.invalidHours(failure.part, at: cell.range))
            return nil
        }
    }

    private static func languages(
        _ record: RecordTable.Record, into report: inout Report
    ) -> [String] {
        guard let cell = record["languages"] else { return [] }
        let tags = cell.text.split { $0 == " " || $0 == "," }.map(String.init)
        for tag in tags where !LanguageTag.isValid(tag) {
            report.add(.invalidLanguageTag(tag, at: cell.range))
        }
        return tags.filter(LanguageTag.isValid)
    }

    private static func point(
        _ record: RecordTable.Record, into report: inout Report
    ) -> MapPoint? {
        guard let latitude = record["latitude"], let longitude = record["longitude"] else {
            if let lone = record["latitude"] ?? record["longitude"] {
                report.add(.halfMapPoint(at: lone.range))
            }
            return nil
        }
        // Generous bounds of the European Netherlands: a swapped pair falls outside.
        guard let north = degrees(latitude.text), (50.5...53.8).contains(north),
            let east = degrees(longitude.text), (3.2...7.4).contains(east)
        else {
            report.add(.invalidMapPoint("\(latitude.text), \(longitude.text)", at: latitude.range))
            return nil
        }
        return MapPoint(latitude: latitude.text, longitude: longitude.text)
    }

    /// Reads a number of plain digits: the text goes into a `geo:` address as it is (RFC 5870,
    /// section 3.3), and Swift would also take hexadecimal digits and exponents.
    private static func degrees(_ text: String) -> Double? {
        let isPlain = text.utf8.allSatisfy {
            (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".")
        }
        return isPlain ? Double(text) : nil
    }
}
