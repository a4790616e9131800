using Buendnisnetz.Alliances;
using Buendnisnetz.Lists;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Partners;

/// <summary>What would be entered for a line.</summary>
/// <param name="Form">The form for a single partner, filled in.</param>
/// <param name="Known">The organisation that is known already; null for a new one and for a person.</param>
internal sealed record PartnerPlan(PartnerForm Form, Organisation? Known)
{
    /// <summary>The partner that takes part already and only gets its mailbox; null where somebody joins.</summary>
    public Partnership? There { get; init; }

    /// <summary>Whether a person joins without an organisation.</summary>
    public bool IsPerson => Known is null && Form.Category == PartnerCategories.Citizen;
}

/// <summary>
/// Looks through a list of partners: each line for itself, against the organisations that are known, against the partners of the alliance
/// and against the lines before.
/// </summary>
internal sealed class PartnerLook(ListVisit visit, Alliance alliance, KnownOrganisations organisations, CategoryWords categories)
{
    private readonly Dictionary<string, int> seen = [];

    public static async Task<IReadOnlyList<CheckedRow>> Through(ListVisit visit)
    {
        var alliance = await visit.Db.Alliances.ForJoining.FirstAsync(one => one.Id == visit.List.PlaceId, visit.Cancel);
        var look = new PartnerLook(visit, alliance, await KnownOrganisations.Load(visit),
            await PartnerListKind.Categories(visit.Db, visit.Now, visit.Cancel));
        List<CheckedRow> rows = [];
        foreach (var line in visit.Lines) rows.Add(await look.At(line));
        return rows;
    }

    private async Task<CheckedRow> At(EntryLine line)
    {
        var form = PartnerLine.FormOf(line, categories.Of(line.Cell(PartnerColumns.Category)));
        if (line.IsLeftOut) return RowOf(line, form, "ausgelassen", null, []);
        if (form.Category == PartnerCategories.Citizen) return Person(line, form);
        var (meant, question) = await organisations.Find(line, form.Name ?? "", form.Town ?? "");
        return meant is null ? NewOne(line, form, question) : Known(line, form, meant);
    }

    private CheckedRow Person(EntryLine line, PartnerForm form)
    {
        var name = Folding.Fold(form.Name);
        var there = alliance.ActivePartnerships.FirstOrDefault(partner =>
            partner.PersonName is { } other && Folding.Fold(other) == name);
        if (there is not null) return There(line, form, there);
        return RowOf(line, form, "Person", new(form, null),
            [LostLetter(form.Name), Twice(line, $"person {name}"), .. PartnerLine.Check(line, form, visit.Now)]);
    }

    private static RowFinding? LostLetter(string? name) => LostLetters.InName(name ?? "")
        ? RowFinding.Ask($"In „{name}“ steht ein Zeichen, das in Namen nicht vorkommt. Fehlt dort ein Buchstabe?") with
        { Column = PartnerColumns.Name } : null;

    private CheckedRow Known(EntryLine line, PartnerForm form, Organisation meant) =>
        alliance.ActivePartnerships.FirstOrDefault(partner => partner.OrganisationId == meant.Id) is { } there ? There(line, form, there)
        : RowOf(line, form, "gibt es schon, wird verbunden", new(form, meant),
            [Twice(line, $"{meant.Id}"), .. PartnerLine.Check(line, form, visit.Now)]) with
        { Detail = $"{meant.Name}, {categories.LabelOf(meant.CategoryCode)}" };

    private CheckedRow NewOne(EntryLine line, PartnerForm form, RowFinding? question)
    {
        var twice = question is null ? Twice(line, $"{SimilarOrganisations.LikenessOf(form.Name ?? "")} {Folding.Fold(form.Town)}") : null;
        RowFinding?[] found = [question, CategoryCheck(line, form), twice, .. PartnerLine.Check(line, form, visit.Now)];
        return RowOf(line, form, "neue Organisation", new(form, null), found);
    }

    private RowFinding? CategoryCheck(EntryLine line, PartnerForm form)
    {
        if (form.Category is not null) return null;
        var typed = line.Cell(PartnerColumns.Category);
        var likely = categories.Suggest(typed, form.Name ?? "");
        var choices = likely is null ? [] : new[] { RowChoice.Of(PartnerColumns.Category, likely) };
        var sentence = typed.Length == 0 ? "Was für ein Partner ist das? Bitte wählen Sie die Kategorie."
            : $"Die Kategorie „{typed}“ kennen wir nicht. Bitte wählen Sie eine.";
        return RowFinding.Stop(sentence, choices) with { Sure = choices.FirstOrDefault(), Column = PartnerColumns.Category };
    }

    /// <summary>Whether the same partner stands in a line before.</summary>
    private RowFinding? Twice(EntryLine line, string key)
    {
        if (key.Trim().Length == 0 || seen.TryAdd(key, line.Number)) return null;
        if (line.Choice == EntryLine.New) return null;
        List<RowChoice> other = [.. key.StartsWith("person ", StringComparison.Ordinal) || Guid.TryParse(key, out _)
            ? Array.Empty<RowChoice>()
            : [new("Ist ein anderer", RowChoice.Who, EntryLine.New)]];
        return RowFinding.Stop($"Derselbe Partner steht schon in Zeile {seen[key]}.", [RowChoice.Leave, .. other])
            with
        { Sure = RowChoice.Leave };
    }

    /// <summary>Who takes part already stays as it is; a mailbox that is missing is taken from the list.</summary>
    private CheckedRow There(EntryLine line, PartnerForm form, Partnership partner) => partner.Email is null && form.Email is not null
        ? RowOf(line, form, "ist schon dabei, das Postfach kommt dazu", new(form, null) { There = partner },
            [Twice(line, $"{partner.Id}"), PartnerLine.EmailCheck(form.Email)]) with
        { IsAddition = true }
        : RowOf(line, form, "ist schon dabei", null, []) with { IsThere = true };

    private CheckedRow RowOf(EntryLine line, PartnerForm form, string outcome, PartnerPlan? plan, IEnumerable<RowFinding?> found)
    {
        var category = form.Category is { } code ? categories.LabelOf(code) : line.Cell(PartnerColumns.Category);
        string?[] details = [category, form.Town, form.Since is { } since ? $"seit {since}" : null, form.Contribution, form.Email];
        return new(line, form.Name ?? "", outcome, [.. found.OfType<RowFinding>()])
        {
            Plan = plan,
            Detail = string.Join(" · ", details.Where(detail => !string.IsNullOrEmpty(detail))),
        };
    }
}
