using System.Net;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Bench;

/// <summary>
/// A visitor's form, read for each time it is sent: its stamp counts once and is three seconds old at least, and every person is another
/// one. All of it is done before anything is measured. Sent in turns; a turn ends where its share of the forms does.
/// </summary>
internal sealed partial class Registrations : IEnumerable<byte[]>
{
    /// <summary>How many are sent in a turn.</summary>
    public const int EachTurn = 40;

    private static readonly TimeSpan OldEnough = TimeSpan.FromSeconds(4);
    private readonly Queue<byte[]> prepared = [];

    /// <summary>Reads the form of a scene so often.</summary>
    public static async Task<Registrations> Read(Wire wire, Scene scene, int count)
    {
        var registrations = new Registrations();
        for (var number = 0; number < count; number++)
        {
            var page = await wire.Send(Wire.Request("GET", scene.Path, null));
            registrations.prepared.Enqueue(Filled(scene, wire.Text(page), number == 0 ? $"X-Bench-Record: {scene.Name}\r\n" : ""));
        }
        await Task.Delay(OldEnough);
        return registrations;
    }

    /// <summary>The next one; the first is recorded.</summary>
    public byte[] Next() => prepared.Dequeue();

    public IEnumerator<byte[]> GetEnumerator()
    {
        for (var sent = 0; sent < EachTurn; sent++) yield return Next();
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    private static byte[] Filled(Scene scene, string page, string more)
    {
        var word = Stranger.New();
        var hidden = Hidden().Matches(page).Select(field => (Name: field.Groups[1].Value, Value: field.Groups[2].Value));
        var workshops = Workshop().Matches(page).Select(field => (Name: field.Groups[1].Value, Value: field.Groups[2].Value));
        var fields = hidden.Concat(workshops).Append(("Form.Name", $"Gast {word}")).Append(("Form.Email", $"{word}@bench.example"));
        return Wire.Request("POST", scene.Path, null, more, string.Join('&', fields.Select(field =>
            $"{field.Item1}={Uri.EscapeDataString(WebUtility.HtmlDecode(field.Item2))}").Append(scene.Form)));
    }

    [GeneratedRegex("<input(?=[^>]*type=\"hidden\")[^>]*? name=\"([^\"]+)\"[^>]*? value=\"([^\"]*)\"")]
    private static partial Regex Hidden();

    /// <summary>The first one of each round.</summary>
    [GeneratedRegex("<select[^>]* name=\"(Form\\.Wishes\\[\\d+\\])\".*?<option[^>]* value=\"([0-9a-f-]{36})\"", RegexOptions.Singleline)]
    private static partial Regex Workshop();
}
