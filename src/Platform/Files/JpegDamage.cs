using System.Globalization;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Platform;

/// <summary>
/// Hears from libvips' complaints whether a JPEG is damaged although it was read to its end: half of it grey, or its colours wrong. It says
/// so of progressive ones as well, of which <see cref="JpegScan"/> does not tell. Cameras
/// write small oddities as well, such as scan parameters that mean nothing or a few bytes before the end; alone they do no harm.
/// </summary>
internal static partial class JpegDamage
{
    /// <summary>
    /// Whether there is damage. Only the first complaint of a file is told, with how many there were; behind a harmless one may be others.
    /// </summary>
    public static bool IsToldIn(string complaints) => Corrupt().IsMatch(complaints)
        || (complaints.Contains("VipsJpeg:", StringComparison.Ordinal) && Count().Matches(complaints)
            .Any(found => int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) > 1));

    [GeneratedRegex(@"VipsJpeg: (Premature end|Corrupt JPEG data: (?!\d+ extraneous bytes before marker 0xd9))",
        RegexOptions.CultureInvariant)]
    private static partial Regex Corrupt();

    [GeneratedRegex(@"read gave (\d{1,9}) warnings", RegexOptions.CultureInvariant)]
    private static partial Regex Count();
}
