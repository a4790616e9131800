#!/usr/bin/env bash
#/ Usage: findings/libreoffice-fetches-linked-pictures.sh
#/ LibreOffice without a window fetches the pictures a document links to while it converts, also where links are never to be updated.
#
# Believed: who converts a file to PDF without a window, with "update links when loading: never", makes no request to anybody.
# Seen:     LibreOffice 7.4.7 (Debian 12), an OpenDocument text with a picture at an address of this machine, number of requests:
#             as it comes:                                                        3
#             Writer/Content/Update Link = 0 (never):                             3
#             Common/Security/Scripting BlockUntrustedRefererLinks = true:        0
# Means:    a service that draws the files of others gives each run a profile with the last of these.
#           tests/Tests/Library/FileReaderTests.cs holds that nobody is asked.
set -euo pipefail
for program in soffice zip python3; do
  command -v $program > /dev/null || { echo "Needs $program (apt-get install libreoffice-writer-nogui zip python3)."; exit 2; }
done
folder=$(mktemp -d)
trap 'kill $server 2> /dev/null || true; rm -r "$folder"' EXIT
cd "$folder"
soffice --version
cat > server.py << 'PY'
import http.server, sys
class Counting(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        print(self.path, file=open("asked", "a")); self.send_response(404); self.end_headers()
    do_HEAD = do_OPTIONS = do_PROPFIND = do_GET
    def log_message(self, *_): pass
server = http.server.HTTPServer(("127.0.0.1", 0), Counting)
print(server.server_port, file=open("port", "w"), flush=True)
server.serve_forever()
PY
python3 server.py & server=$!
until [[ -s port ]]; do sleep 0.1; done
mkdir META-INF
printf application/vnd.oasis.opendocument.text > mimetype
cat > META-INF/manifest.xml << 'XML'
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>
XML
cat > content.xml << XML
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"
xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>
<text:p>Einladung</text:p><text:p><draw:frame svg:width="5cm" svg:height="5cm">
<draw:image xlink:type="simple" xlink:href="http://127.0.0.1:$(< port)/bild.png"/></draw:frame></text:p>
</office:text></office:body></office:document-content>
XML
zip -q0X letter.odt mimetype && zip -qrX letter.odt META-INF content.xml

asked() { # asked PATH NAME VALUE: how many requests a conversion makes with one setting
  rm -rf profile asked; mkdir -p profile/user
  [[ -z $1 ]] || cat > profile/user/registrymodifications.xcu << XML
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.$1"><prop oor:name="$2" oor:op="fuse"><value>$3</value></prop></item></oor:items>
XML
  soffice "-env:UserInstallation=file://$folder/profile" --headless --convert-to pdf letter.odt > /dev/null 2>&1
  [[ -s letter.pdf ]] || { echo "Nothing was converted." >&2; exit 1; }
  rm letter.pdf; touch asked; wc -l < asked
}
plain=$(asked "" "" "") never=$(asked Writer/Content/Update Link 0)
blocked=$(asked Common/Security/Scripting BlockUntrustedRefererLinks true)
echo "Requests as it comes: $plain; links never updated: $never; untrusted links blocked: $blocked"
((plain > 0 && never > 0 && blocked == 0))
