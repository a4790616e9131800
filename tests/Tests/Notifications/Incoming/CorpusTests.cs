namespace Buendnisnetz.Tests.Notifications.Incoming;

/// <summary>
/// Messages in the shapes of the common programs, telephones and gateways, each with what it says beside it (Corpus/*.eml, *.txt): the
/// words, then the files; "(automatisch)" above what a program wrote.
/// </summary>
[Once]
public sealed class CorpusTests
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "tests", "Tests", "Notifications", "Incoming", "Corpus");

    [Fact]
    public void Each_message_is_read_as_the_text_beside_it_says()
    {
        var messages = Directory.GetFiles(Folder, "*.eml").Order(StringComparer.Ordinal).ToList();
        Assert.True(messages.Count >= 80, $"There are {messages.Count} messages.");
        Assert.Equal("", string.Join("\n\n", messages.Select(Difference).Where(difference => difference.Length > 0)));
    }

    private static string Difference(string file)
    {
        var expected = File.ReadAllText(Path.ChangeExtension(file, ".txt")).TrimEnd('\n');
        using var mail = ArrivedMail.Read(File.ReadAllBytes(file));
        var read = mail is null ? "(unlesbar)" : Words(mail).TrimEnd('\n');
        return read == expected ? "" : $"{Path.GetFileName(file)}\n  expected: {Shown(expected)}\n  read:     {Shown(read)}";
    }

    private static string Words(ArrivedMail mail) => string.Join('\n',
        [.. mail.IsAutomatic ? ["(automatisch)"] : Array.Empty<string>(), mail.Answer,
            .. mail.Files.Select(file => $"[{(file.IsPicture ? "Bild" : "Datei")}: {file.Name}]")]);

    private static string Shown(string text) => text.Replace("\n", "⏎", StringComparison.Ordinal);
}
