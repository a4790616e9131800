#!/usr/bin/env bash
#/ Usage: findings/mimekit-flowed-signature.sh
#/ MimeKit's FlowedToText joins the line before a signature ("-- ") with the first line of the signature.
#
# Believed: a converter of format=flowed follows RFC 3676, section 4.3: "-- " on a line of its own is neither fixed nor flowed, and is
#           not joined with what follows, so that a reader can still tell the signature from the text.
# Seen:     MimeKit 4.18.2 on .NET 10. "Ja.\n\n-- \nAnna\n" becomes "Ja.\n\n-- Anna\n": no line "-- " is left.
# Means:    whoever cuts signatures from converted text finds none in mails of Thunderbird and others that write format=flowed.
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
  <ItemGroup><PackageReference Include="MimeKit" Version="[4.18.2]" /></ItemGroup>
</Project>
PROJECT
cat > Finding.cs <<'CODE'
using MimeKit.Text;

var text = new FlowedToText().Convert("Ja.\n\n-- \nAnna\n").ReplaceLineEndings("\n");
Console.WriteLine(text);
return text.Contains("-- Anna", StringComparison.Ordinal) ? 0 : 1;
CODE
dotnet run -v quiet
