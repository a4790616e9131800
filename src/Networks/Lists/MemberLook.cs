using Buendnisnetz.Alliances;
using Buendnisnetz.Lists;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Networks;

/// <summary>What would be entered for a line: an alliance that is known, or a new one with its area.</summary>
internal sealed record MemberPlan(Alliance? Known, string Name, string OfficialName, Area? Area, FuzzyDate? Since, FuzzyDate? FoundedOn);

/// <summary>
/// Looks through a list of members: against the alliances that are known, the open memberships and the lines before. Who is not known is
/// founded, where whoever is at work may found alliances here.
/// </summary>
internal sealed class MemberLook
{
    /// <summary>A new alliance is asked about only where another one is very like it: most names of alliances share words.</summary>
    private const double NearEnough = 0.5;

    private readonly ListVisit visit;
    private readonly Network network;
    private readonly AllianceNames names;
    private readonly Dictionary<Guid, Alliance> known;
    private readonly HashSet<Guid?> taken;
    private readonly MemberAreas areas;
    private readonly Dictionary<string, int> seen = [];

    private MemberLook(ListVisit visit, Network network, AllianceNames names, Dictionary<Guid, Alliance> known, HashSet<Guid?> taken,
        MemberAreas areas) =>
        (this.visit, this.network, this.names, this.known, this.taken, this.areas) = (visit, network, names, known, taken, areas);

    public static async Task<IReadOnlyList<CheckedRow>> Through(ListVisit visit)
    {
        var (db, cancel) = (visit.Db, visit.Cancel);
        var network = await db.Networks.FirstAsync(one => one.Id == visit.List.PlaceId, cancel);
        var names = new AllianceNames([.. (await db.KnownAlliances(null, visit.Now, cancel)).Where(one => one.State != LifeState.Idea)]);
        var meant = visit.Lines.Select(line => IdOf(line, names)).OfType<Guid>().ToHashSet();
        var known = await db.Alliances.Known.Where(one => meant.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancel);
        var taken = await db.Memberships.Open.Where(member => member.NetworkId == network.Id).Select(member => member.AllianceId)
            .ToListAsync(cancel);
        var look = new MemberLook(visit, network, names, known, [.. taken], await MemberAreas.Load(visit));
        List<CheckedRow> rows = [];
        foreach (var line in visit.Lines) rows.Add(await look.At(line));
        return rows;
    }

    private static Guid? IdOf(EntryLine line, AllianceNames names) =>
        Guid.TryParse(line.Choice, out var chosen) ? chosen : line.Choice is null ? names.Find(line.Cell(MemberColumns.Name))?.Id : null;

    private Task<CheckedRow> At(EntryLine line)
    {
        if (line.IsLeftOut) return Task.FromResult(RowOf(line, "ausgelassen", null, []));
        return IdOf(line, names) is { } id && known.TryGetValue(id, out var alliance) ? Task.FromResult(Known(line, alliance))
            : NewOne(line);
    }

    private CheckedRow Known(EntryLine line, Alliance alliance)
    {
        if (taken.Contains(alliance.Id)) return RowOf(line, "ist schon Mitglied oder gefragt", null, []) with { IsThere = true };
        var obstacle = Membership.ObstacleTo(network, alliance) is { } sentence ? RowFinding.Stop(sentence, RowChoice.Leave) : null;
        var since = SinceCheck(line, out var from);
        return RowOf(line, "wird Mitglied", new(alliance, alliance.Name, "", null, from, null), [obstacle, Twice(line, $"{alliance.Id}"),
            since])
            with
        { Detail = $"{alliance.Name}, {alliance.AreaName}" };
    }

    private async Task<CheckedRow> NewOne(EntryLine line)
    {
        var name = line.Cell(MemberColumns.Name);
        if (NameCheck(name) is { } named) return RowOf(line, "", null, [named]);
        var question = Ask(line, name);
        if (!visit.Me.CanFoundIn(network)) return RowOf(line, "", null, [question ?? Unknown(name)]);
        var (area, where) = await areas.Find(line);
        RowFinding?[] found =
            [question ?? where, question is null ? Twice(line, $"neu {Folding.Fold(name)} {area?.Key}") : null,
                SinceCheck(line, out var since), FoundedCheck(line, out var founded)];
        return RowOf(line, "wird neu angelegt", new(null, name, line.Cell(MemberColumns.OfficialName), area, since, founded), found)
            with
        { Detail = string.Join(" · ", new[] { area?.Title, since is { } from ? $"Mitglied seit {from}" : null }.OfType<string>()) };
    }

    private RowFinding? Ask(EntryLine line, string name)
    {
        if (line.Choice == EntryLine.New) return null;
        var (near, isSure) = names.Near(name, NearEnough);
        if (near.Count == 0) return null;
        List<RowChoice> choices = [.. near.Select(one => new RowChoice($"{one.Name} ({one.AreaName})", RowChoice.Who, $"{one.Id}"))];
        RowChoice[] other = visit.Me.CanFoundIn(network) ? [new("Nein, neu anlegen", RowChoice.Who, EntryLine.New)] : [];
        return RowFinding.Stop($"Ein Bündnis „{name}“ kennen wir nicht. Ist es eines von diesen?", [.. choices, .. other])
            with
        { Sure = isSure ? choices[0] : null };
    }

    private static RowFinding Unknown(string name) =>
        RowFinding.Stop($"Ein Bündnis „{name}“ gibt es noch nicht. Anlegen kann es die Administration.", RowChoice.Leave);

    private static RowFinding? NameCheck(string name) => Folding.Fold(name).Length >= 3 && name.Length <= 200 ? null
        : RowFinding.Stop("Der Name braucht drei bis 200 Zeichen.") with { Column = MemberColumns.Name };

    private RowFinding? Twice(EntryLine line, string key) => seen.TryAdd(key, line.Number) ? null
        : RowFinding.Stop($"Dasselbe Bündnis steht schon in Zeile {seen[key]}.", RowChoice.Leave) with { Sure = RowChoice.Leave };

    private RowFinding? SinceCheck(EntryLine line, out FuzzyDate? since) =>
        DateCheck(line, MemberColumns.Since, date => Membership.ObstacleToBeing(date, visit.Now), out since);

    private RowFinding? FoundedCheck(EntryLine line, out FuzzyDate? founded) =>
        DateCheck(line, MemberColumns.FoundedOn, date => Alliance.ObstacleToFounding(date, visit.Now), out founded);

    private static RowFinding? DateCheck(EntryLine line, ListColumn column, Func<FuzzyDate, string?> obstacle, out FuzzyDate? date)
    {
        var typed = line.Cell(column);
        date = FuzzyDate.TryParse(typed, out var read) ? read : null;
        var sentence = date is { } day ? obstacle(day) : typed.Length > 0 ? $"„{typed}“ verstehen wir nicht als Datum. {FuzzyDate.Hint}."
            : null;
        return sentence is null ? null : RowFinding.Stop(sentence, new RowChoice("Ohne Datum", column.Code, "")) with { Column = column };
    }

    private static CheckedRow RowOf(EntryLine line, string outcome, MemberPlan? plan, IEnumerable<RowFinding?> found) =>
        new(line, line.Cell(MemberColumns.Name), outcome, [.. found.OfType<RowFinding>()])
        {
            Plan = plan,
            Detail = line.Cell(MemberColumns.Area),
        };
}
