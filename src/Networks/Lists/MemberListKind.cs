using Buendnisnetz.Alliances;
using Buendnisnetz.Lists;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Networks;

/// <summary>The member alliances of a network as a list: those that are known become members, the others are founded first.</summary>
internal sealed class MemberListKind : ListKind
{
    public static MemberListKind Only { get; } = new();

    public override string Code => "mitglieder";

    public override string Title => "Bündnisse als Liste";

    public override int MostLines => 1000;

    public override string Afterwards =>
        "Ansprechpersonen und Koordinationen stehen nicht in dieser Liste. Laden Sie sie danach unter „Einladungen“ ein.";

    public override IReadOnlyList<ListColumn> Columns => MemberColumns.All;

    public override IReadOnlyList<IReadOnlyList<string>> Example { get; } =
    [
        ["Familie in Musterstadt", "Lokales Bündnis für Familie Musterstadt", "Dresden", "01067", "", "2012", "April 2010"],
        ["Leben im Landkreis", "", "Landkreis Konstanz", "", "08335", "Herbst 2014", "2013"],
    ];

    public override string Count(int number) => German.Count(number, "Mitgliedsbündnis", "Mitgliedsbündnisse");

    public override async Task<ListPlace?> Find(Db db, Actor me, Guid placeId, CancellationToken cancel) =>
        await db.Networks.LookedAfterBy(me).FirstOrDefaultAsync(one => one.Id == placeId, cancel) is { } network
            ? new(network.Id, network.Name, network.Desk, network.Below("mitglied-neu/liste"), Membership.ObstacleTo(network))
            { Rooms = network.AsPlace } : null;

    protected override void Mend(Dictionary<string, string> cells) =>
        PostalCodes.Mend(cells, MemberColumns.PostalCode.Code, MemberColumns.Area.Code);

    protected override Task<IReadOnlyList<CheckedRow>> Look(ListVisit visit) => MemberLook.Through(visit);

    public override async Task Enter(ListVisit visit, IReadOnlyList<CheckedRow> ready)
    {
        var network = await visit.Db.Networks.FirstAsync(one => one.Id == visit.List.PlaceId, visit.Cancel);
        List<(EntryLine Line, MemberPlan Plan)> plans = [.. ready.Select(row => (row.Line, (MemberPlan)row.Plan!))];
        var names = plans.Where(one => one.Plan.Known is null).Select(one => one.Plan.Name);
        var slugs = new Queue<string>(await visit.Db.FreeAllianceSlugs(names, visit.Cancel));
        foreach (var (line, plan) in plans) Enter(visit, network, line, plan, plan.Known ?? Found(visit, plan, slugs.Dequeue()));
    }

    public override async Task TakeBack(ListVisit visit)
    {
        var ids = visit.Lines.Select(line => line.MadeId).OfType<Guid>().ToList();
        var members = await visit.Db.Memberships.Where(one => ids.Contains(one.Id)).Include(one => one.Alliance)
            .ToDictionaryAsync(one => one.Id, visit.Cancel);
        List<EntryLine> going = [];
        foreach (var line in visit.Lines.Where(line => line.MadeId is not null))
            if (TakeBack(visit, members.GetValueOrDefault(line.MadeId!.Value), line)) going.Add(line);
        var stay = await visit.Db.TakeBackAlliances([.. going.Select(line => line.MadeFirstId).OfType<Guid>()],
            [.. going.Select(line => line.MadeId!.Value)], visit.Me.PersonId, visit.Now, visit.Cancel);
        foreach (var line in going)
            if (line.MadeFirstId is { } first && stay.TryGetValue(first, out var because)) line.Stays(because);
    }

    private static void Enter(ListVisit visit, Network network, EntryLine line, MemberPlan plan, Alliance alliance)
    {
        var member = Membership.Enter(network, alliance, plan.Since, visit.Me.PersonId, visit.Now);
        visit.Db.Memberships.Add(member);
        line.Makes(member.Id, plan.Known is null ? alliance.Id : null);
    }

    private static Alliance Found(ListVisit visit, MemberPlan plan, string slug)
    {
        var (by, at) = (visit.Me.PersonId, visit.Now);
        var alliance = Alliance.Begin(new(plan.Name, plan.OfficialName, null, "", null), slug, by, at);
        alliance.WorkIn([plan.Area!], by, at);
        if (plan.FoundedOn is { } on) alliance.RecordFounding(on, null, [], by, at);
        visit.Db.Alliances.Add(alliance);
        return alliance;
    }

    /// <summary>Takes back the entry of one line; where it stays, the line says why.</summary>
    private static bool TakeBack(ListVisit visit, Membership? member, EntryLine line)
    {
        var obstacle = member is null ? "Der Eintrag ist nicht mehr da." : member.ObstacleToTakingBackEntry();
        if (obstacle is not null) line.Stays(obstacle);
        else visit.Db.TakeBackEntry(member!, visit.Me.PersonId, visit.Now);
        return obstacle is null;
    }
}
