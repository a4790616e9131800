using Buendnisnetz.Lists;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Partners;

/// <summary>
/// Which organisation a line means: the one that was chosen, else the one of the same name at the same place. Where others look alike,
/// somebody has to say, as in the form for a single partner (INV-08).
/// </summary>
internal sealed class KnownOrganisations
{
    private readonly Db db;
    private readonly CancellationToken cancel;
    private readonly Dictionary<Guid, Organisation> standing;
    private readonly ILookup<string, Guid> named;

    private KnownOrganisations(Db db, Dictionary<Guid, Organisation> standing, ILookup<string, Guid> named, CancellationToken cancel) =>
        (this.db, this.standing, this.named, this.cancel) = (db, standing, named, cancel);

    /// <summary>Those that bear one of the names, and those that were chosen: two queries.</summary>
    public static async Task<KnownOrganisations> Load(ListVisit visit)
    {
        var (db, cancel) = (visit.Db, visit.Cancel);
        var folded = visit.Lines.Select(line => Folding.Fold(line.Cell(PartnerColumns.Name))).Where(name => name.Length > 1).ToHashSet();
        var names = await db.OrganisationNames.AsNoTracking().Where(name => folded.Contains(name.FoldedName))
            .Select(name => new { name.FoldedName, name.OrganisationId }).ToListAsync(cancel);
        var ids = names.Select(name => name.OrganisationId).Concat(visit.Lines.Select(Chosen).OfType<Guid>()).ToHashSet();
        var found = await db.Organisations.Standing.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancel);
        return new(db, found, names.Where(name => found.ContainsKey(name.OrganisationId)).Distinct()
            .ToLookup(name => name.FoldedName, name => name.OrganisationId), cancel);
    }

    /// <summary>The organisation that is meant; null for a new one, or where the finding has to be settled first.</summary>
    public async Task<(Organisation? Meant, RowFinding? Question)> Find(EntryLine line, string name, string town)
    {
        if (Chosen(line) is { } id && standing.TryGetValue(id, out var chosen)) return (chosen, null);
        if (line.Choice == EntryLine.New || Folding.Fold(name).Length < 2) return (null, null);
        List<Organisation> same = [.. named[Folding.Fold(name)].Select(one => standing[one])
            .Where(one => SimilarOrganisations.IsNear(one, name, name, town))];
        if (same is [var only]) return (only, null);
        return (null, Ask(name, await db.SimilarTo(name, town, cancel)));
    }

    private static RowFinding? Ask(string name, IReadOnlyList<SimilarOrganisation> similar)
    {
        if (similar.Count == 0) return null;
        List<RowChoice> choices = [.. similar.Select(one => new RowChoice(Label(one), RowChoice.Who, $"{one.Organisation.Id}"))];
        var isSure = similar.Count(one => one.Similarity > 0.999) == 1 && similar[0].Similarity > 0.999;
        return RowFinding.Stop($"Ist „{name}“ eine von diesen?", [.. choices, new("Nein, neu anlegen", RowChoice.Who, EntryLine.New)])
            with
        { Sure = isSure ? choices[0] : null };
    }

    private static string Label(SimilarOrganisation one)
    {
        var town = one.Organisation.Town.Length > 0 ? $", {one.Organisation.Town}" : "";
        return one.KnownAs == one.Organisation.Name ? one.Organisation.Name + town
            : $"{one.Organisation.Name}{town} (auch „{one.KnownAs}“)";
    }

    private static Guid? Chosen(EntryLine line) => Guid.TryParse(line.Choice, out var id) ? id : null;
}
