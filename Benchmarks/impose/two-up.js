// Puts 16 pages two on a side as a booklet bound on the right, as wegwijs impose does: pages become
// forms, streams keep their packed bytes. usage: mutool run two-up.js IN OUT
var source = new PDFDocument(scriptArgs[0]);
var result = new PDFDocument();
var map = result.newGraftMap();
var count = source.countPages();

function form(index) {
    var page = source.findPage(index);
    var contents = page.get("Contents");
    return result.addRawStream(contents.readRawStream(), {
        Type: "XObject", Subtype: "Form", BBox: [0, 0, 420, 594.96], Filter: "FlateDecode",
        Resources: map.graftObject(page.get("Resources")),
    });
}

var forms = [];
for (var index = 0; index < count; index++) forms.push(form(index));

function side(left, right) {
    var resources = { XObject: { Left: forms[left], Right: forms[right] } };
    var content = "q 1 0 0 1 0.47 0.16 cm /Left Do Q\nq 1 0 0 1 421.42 0.16 cm /Right Do Q\n";
    result.insertPage(-1, result.addPage([0, 0, 841.89, 595.28], 0, resources, content));
}

for (var depth = 0; depth < count / 4; depth++) {
    side(2 * depth, count - 1 - 2 * depth);
    side(count - 2 - 2 * depth, 2 * depth + 1);
}
result.save(scriptArgs[1], "");
