using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Lists;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Partners;

/// <summary>A line of a list of partners as the form for a single partner would hold it, held against the same rules.</summary>
internal static partial class PartnerLine
{
    /// <summary>The form that the line would fill in.</summary>
    public static PartnerForm FormOf(EntryLine line, string? category) => new()
    {
        Name = line.Cell(PartnerColumns.Name),
        Category = category,
        Town = TownOf(line),
        Since = FuzzyDate.TryParse(line.Cell(PartnerColumns.Since), out var since) ? since : null,
        Contribution = Written(line.Cell(PartnerColumns.Contribution)),
        Email = Written(line.Cell(PartnerColumns.Email)),
    };

    /// <summary>What the form would say of it, whoever the partner is.</summary>
    public static IEnumerable<RowFinding> Check(EntryLine line, PartnerForm form, DateTimeOffset at)
    {
        List<ValidationResult> results = [];
        Validator.TryValidateObject(form, new(form), results, validateAllProperties: true);
        foreach (var result in results.Where(result => !result.MemberNames.Contains(nameof(PartnerForm.Email))))
            yield return RowFinding.Stop(result.ErrorMessage!) with { Column = About(result.MemberNames.First()) };
        if (SinceCheck(line.Cell(PartnerColumns.Since), form.Since, at) is { } since)
            yield return since with { Column = PartnerColumns.Since };
        if (EmailCheck(form.Email) is { } email) yield return email;
        if (CodeCheck(line.Cell(PartnerColumns.PostalCode), form.Town ?? "") is { } code) yield return code;
    }

    private static RowFinding? CodeCheck(string typed, string town) => PostalCodes.Question(typed, town) is not { } question ? null
        : RowFinding.Ask(question, [.. PostalCodes.Meant(typed, town).Select(code => RowChoice.Of(PartnerColumns.PostalCode, code)),
            new("Ohne PLZ", PartnerColumns.PostalCode.Code, "")])
            with
        { Column = PartnerColumns.PostalCode };

    /// <summary>"78224 Singen" is Singen; where only the code stands, the place is what the code is of.</summary>
    private static string TownOf(EntryLine line)
    {
        var town = Code().Replace(line.Cell(PartnerColumns.Town), "").Trim();
        if (town.Length > 0) return town;
        var beside = Code().Replace(line.Cell(PartnerColumns.PostalCode), "").Trim();
        return beside.Length > 0 ? beside : PostalCodes.TownOf(line.Cell(PartnerColumns.PostalCode)) ?? "";
    }

    private static RowFinding? SinceCheck(string typed, FuzzyDate? since, DateTimeOffset at) =>
        typed.Length > 0 && since is null
            ? RowFinding.Stop($"„{typed}“ verstehen wir nicht als Datum. {FuzzyDate.Hint}.",
                [.. Year().Matches(typed).Select(year => RowChoice.Of(PartnerColumns.Since, year.Value)).Take(2)])
            : Alliance.ObstacleToBeing(since, at) is { } obstacle ? RowFinding.Stop(obstacle, new RowChoice("Ohne Datum eintragen",
                PartnerColumns.Since.Code, "")) : null;

    /// <summary>What is the matter with a mailbox; null where nothing is.</summary>
    public static RowFinding? EmailCheck(string? email)
    {
        if (email is null) return null;
        if (TypedAddress.Problem(email) is not { } problem) return DomainCheck(email);
        List<RowChoice> parts = [.. Parts().Matches(email).Select(part => part.Value.TrimEnd('.')).Where(TypedAddress.IsUsable).Distinct()
            .Take(3).Select(part => RowChoice.Of(PartnerColumns.Email, part))];
        var without = new RowChoice("Ohne Postfach eintragen", PartnerColumns.Email.Code, "");
        return RowFinding.Stop(problem, [.. parts, without])
            with
        { Sure = parts is [var only] ? only : null, Column = PartnerColumns.Email };
    }

    private static RowFinding? DomainCheck(string email) => TypedAddress.Meant(email) is not { } meant ? null
        : RowFinding.Ask(TypedAddress.Question(email, meant), RowChoice.Of(PartnerColumns.Email, meant))
            with
        { Column = PartnerColumns.Email };

    private static ListColumn About(string field) => field switch
    {
        nameof(PartnerForm.Town) => PartnerColumns.Town,
        nameof(PartnerForm.Contribution) => PartnerColumns.Contribution,
        _ => PartnerColumns.Name,
    };

    private static string? Written(string cell) => cell.Length > 0 ? cell : null;

    [GeneratedRegex(@"\b[0-9]{4,5}\b[ ,]*|\bD-(?=\s|$)")]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(?:19|20)[0-9]{2}\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"[^\s;,<>()\[\]""']+@[^\s;,<>()\[\]""']+")]
    private static partial Regex Parts();
}
