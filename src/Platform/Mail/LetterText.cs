using System.Text;

namespace Buendnisnetz.Platform;

/// <summary>The text part of a letter.</summary>
internal static class LetterText
{
    public static string Of(Letter letter, Site site)
    {
        var text = new StringBuilder().Append(letter.IsAnsweredAbove ? $"{AnswerText.CutLine}\n\n" : "").Append(letter.Salutation)
            .Append("\n\n");
        for (var i = 0; i < letter.Parts.Count; i++)
            text.Append(Of(letter.Parts[i]))
                .Append(IsList(letter, i) && letter.Parts[i].Kind == letter.Parts.ElementAtOrDefault(i + 1)?.Kind ? "\n" : "\n\n");
        return text.Append(letter.SignedBy.Length == 0 ? "" : $"Freundliche Grüße\n{letter.SignedBy}\n\n").Append("-- \n")
            .Append(letter.Because).Append('\n')
            .Append(letter.UnsubscribeUrl is { } url ? $"Abbestellen: {url}\n" : "")
            .Append("Impressum: ").Append(site.Link("/impressum")).Append('\n').ToString();
    }

    private static bool IsList(Letter letter, int i) => letter.Parts[i].Kind is LetterPartKind.Item or LetterPartKind.Choice;

    private static string Of(LetterPart part) => part.Kind switch
    {
        LetterPartKind.Heading => $"{part.Text}\n{new string('-', Math.Min(part.Text.Length, 60))}",
        LetterPartKind.Item => part.Url is null ? $"* {part.Text}" : $"* {part.Text}\n  {part.Url}",
        LetterPartKind.Choice => $"> {part.Text}: {part.Url}",
        LetterPartKind.Button => $"{part.Text}:\n{part.Url}",
        LetterPartKind.Code => $"    {part.Text}",
        _ => part.Text,
    };
}
