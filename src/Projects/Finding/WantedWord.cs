using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects;

/// <summary>A word that a project is to say in its title, in its lead, or by the name of its action field.</summary>
/// <param name="Text">The word, folded.</param>
/// <param name="Codes">The codes of the action fields whose name has it.</param>
internal sealed record WantedWord(string Text, IReadOnlySet<string> Codes)
{
    private const int Most = 8;

    /// <summary>The words that somebody typed, without those that carry no meaning: "für", "und".</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="fields">The action fields by their names.</param>
    /// <param name="ways">Each field with the codes that its bridges lead to.</param>
    public static IReadOnlyList<WantedWord> In(string? typed, IEnumerable<SelectListItem> fields,
        IReadOnlyDictionary<string, IReadOnlyCollection<string>> ways)
    {
        if (string.IsNullOrWhiteSpace(typed)) return [];
        var named = fields.Select(field => (Name: Folding.Fold(field.Text), Codes: ways.GetValueOrDefault(field.Value) ?? [])).ToList();
        var all = GermanWords.In(typed).Select(word => (Text: Folding.Fold(typed.Substring(word.Start, word.Length)), word.IsStopWord))
            .Where(word => word.Text.Length > 0).ToList();
        var telling = all.Exists(word => !word.IsStopWord) ? all.Where(word => !word.IsStopWord) : all;
        return [.. telling.Select(word => word.Text).Distinct().Take(Most).Select(text => new WantedWord(text,
            named.Where(field => field.Name.Contains(text, StringComparison.Ordinal)).SelectMany(field => field.Codes).ToHashSet()))];
    }
}
