#!/usr/bin/env bash
#/ Usage: findings/charset-detectors-german-tables.sh
#/ A detector of character sets names a wrong page for short German tables: some of Windows and of DOS, all of a Macintosh.
#
# Believed: a detector says of which page a table is, or that it does not know; so a list of names needs no rule of its own.
# Seen:     UTF.Unknown 2.8.0, nine tables of one line with one German name each, in three pages:
#             page 1252  7 of 9 tables read right
#             page 850   5 of 9
#             page 10000 0 of 9; "Jörg Müßig" became "Jšrg MŸ§ig"
#           It never says that it does not know; for one name it names a page that .NET does not have.
# Means:    a letter would greet "Jšrg MŸ§ig" without a question. Which reading has words in it has to be asked in the language that the
#           table is written in; where two are near, somebody has to look.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > Finding.csproj <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
  </PropertyGroup>
  <ItemGroup><PackageReference Include="UTF.Unknown" Version="[2.8.0]" /></ItemGroup>
</Project>
PROJECT
cat > Finding.cs <<'CODE'
using System.Text;
using UtfUnknown;

Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
string[] names = ["Jörg Müßig", "Anne Weiß", "Özlem Kaya", "Änne Holz", "Käthe Bär", "André Straßer", "Zoë Ünal", "Björn Schröder",
    "Günther Grüß"];
var right = new[] { 1252, 850, 10000 }.Select(Right).ToList();
return right.SequenceEqual([7, 5, 0]) ? 0 : 1;

int Right(int page)
{
    var found = names.Count(name => Detected(page, name) == name);
    Console.WriteLine($"page {page,-5} {found} of {names.Length} tables read right; \"{names[0]}\" became \"{Detected(page, names[0])}\"");
    return found;
}

string Detected(int page, string name)
{
    var bytes = Encoding.GetEncoding(page).GetBytes($"Ort;Rolle;Name;E-Mail\nFamilie;Koordination;{name};j@stadt.example\n");
    return CharsetDetector.DetectFromBytes(bytes).Detected?.Encoding?.GetString(bytes).Split(';')[5] ?? "";
}
CODE
dotnet run -v q
