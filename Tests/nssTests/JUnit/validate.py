"""validate.py SCHEMA: holds the XML of standard input to a schema, and says what a reader finds in it.

It knows as much of XML Schema as junit.xsd uses. Each case becomes a line: suite, name, result, message, text."""
import re
import sys
import xml.etree.ElementTree as tree

XS = "{http://www.w3.org/2001/XMLSchema}"
schema = tree.parse(sys.argv[1]).getroot()
elements = {one.get("name"): one for one in schema.findall(XS + "element")}
patterns = {one.get("name"): one.find(f"{XS}restriction/{XS}pattern").get("value") for one in schema.findall(XS + "simpleType")}
patterns["xs:string"] = r"(.|\s)*"


def content(model):
    """The model of an element's children, as a regex over their names."""
    if model is None:
        return ""
    if model.tag == XS + "element":
        inner = re.escape(model.get("ref")) + ";"
    else:
        inner = ("|" if model.tag == XS + "choice" else "").join(f"({content(part)})" for part in model)
    return f"({inner}){{{model.get('minOccurs', '1')},{model.get('maxOccurs', '1').replace('unbounded', '')}}}"


def validate(element):
    kind = elements[element.tag].find(XS + "complexType")
    model = next((part for part in kind if part.tag in (XS + "sequence", XS + "choice")), None)
    children = "".join(child.tag + ";" for child in element)
    assert re.fullmatch(content(model), children), f"<{element.tag}> holds {children}"
    if kind.get("mixed") != "true":
        assert not "".join([element.text or ""] + [child.tail or "" for child in element]).strip(), f"<{element.tag}> holds text"
    known = {one.get("name"): one for one in kind.findall(XS + "attribute")}
    for name, value in element.attrib.items():
        assert name in known, f"<{element.tag}> has {name}"
        assert re.fullmatch(patterns[known[name].get("type")], value), f"<{element.tag} {name}={value!r}>"
    for name, one in known.items():
        assert one.get("use") != "required" or name in element.attrib, f"<{element.tag}> lacks {name}"
    for child in element:
        validate(child)


report = tree.fromstring(sys.stdin.buffer.read())
assert report.tag == "testsuites"
validate(report)
for suite in report:
    cases = suite.findall("testcase")
    counts = {"tests": len(cases)}
    for number, result in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        counts[number] = sum(case.find(result) is not None for case in cases)
    assert all(suite.get(name) == str(count) for name, count in counts.items()), f"{suite.attrib} with {counts}"
    for case in cases:
        result = case[0] if len(case) else None
        parts = [suite.get("name"), case.get("name"), "passed" if result is None else result.tag]
        parts += [] if result is None else [result.get("message") or "", result.text or ""]
        print(" | ".join(part.replace("\n", "⏎") for part in parts))
