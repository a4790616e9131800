using Buendnisnetz.Alliances;
using Buendnisnetz.Lists;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Partners;

/// <summary>The partners of an alliance as a list: 41 at once, by the verbs of the form for a single one.</summary>
internal sealed class PartnerListKind : ListKind
{
    public static PartnerListKind Only { get; } = new();

    public override string Code => "partner";

    public override string Title => "Partner als Liste";

    public override int MostLines => 500;

    public override IReadOnlyList<ListColumn> Columns => PartnerColumns.All;

    public override IReadOnlyList<IReadOnlyList<string>> Example { get; } =
    [
        ["Caritasverband Musterstadt", "Wohlfahrtsverband", "01067", "Musterstadt", "2010", "Beratung im Familienzentrum",
            "info@caritas-musterstadt.example"],
        ["Turnverein Musterstadt e. V.", "Sportverein", "01067", "Musterstadt", "Herbst 2012", "Turnhalle am Samstag", ""],
        ["Maria Muster", "Bürgerin, Bürger", "", "", "04/2020", "Patenschaften", ""],
    ];

    public override string Count(int number) => German.Count(number, "Partner", "Partner");

    public override async Task<ListPlace?> Find(Db db, Actor me, Guid placeId, CancellationToken cancel) =>
        await db.Alliances.EditedBy(me).FirstOrDefaultAsync(one => one.Id == placeId, cancel) is { } alliance && me.CanEdit(alliance)
            ? new(alliance.Id, alliance.Name, alliance.Below("partner-liste"), alliance.Below("partner-liste/neu"),
                alliance.ObstacleToChange())
            { Rooms = alliance.AsPlace } : null;

    protected override void Mend(Dictionary<string, string> cells) =>
        PostalCodes.Mend(cells, PartnerColumns.PostalCode.Code, PartnerColumns.Town.Code);

    protected override Task<IReadOnlyList<CheckedRow>> Look(ListVisit visit) => PartnerLook.Through(visit);

    public override async Task Enter(ListVisit visit, IReadOnlyList<CheckedRow> ready)
    {
        var alliance = await visit.Db.Alliances.ForJoining.FirstAsync(one => one.Id == visit.List.PlaceId, visit.Cancel);
        foreach (var row in ready) await Enter(visit, alliance, row.Line, (PartnerPlan)row.Plan!);
    }

    public override async Task TakeBack(ListVisit visit)
    {
        var alliance = await visit.Db.Alliances.ForJoining.FirstAsync(one => one.Id == visit.List.PlaceId, visit.Cancel);
        List<EntryLine> going = [];
        foreach (var line in visit.Lines.Where(line => line.MadeId is not null && line.Stayed is null))
            if (TakeBack(visit, alliance, line)) going.Add(line);
        var stay = await visit.Db.TakeBackOrganisations([.. going.Select(line => line.MadeFirstId).OfType<Guid>()],
            [.. going.Select(line => line.MadeId!.Value)], visit.Me.PersonId, visit.Now, visit.Cancel);
        foreach (var line in going)
            if (line.MadeFirstId is { } first && stay.TryGetValue(first, out var because)) line.Stays(because);
    }

    public override async Task<IReadOnlyDictionary<ListColumn, IReadOnlyList<string>>> Options(
        Db db, DateTimeOffset now, CancellationToken cancel) => new Dictionary<ListColumn, IReadOnlyList<string>>
        {
            [PartnerColumns.Category] = (await Categories(db, now, cancel)).Labels,
        };

    public static async Task<CategoryWords> Categories(Db db, DateTimeOffset now, CancellationToken cancel) =>
        new(await db.Terms.InList(db, PartnerCategories.List).InUse(now.BerlinDay).AsNoTracking().ToListAsync(cancel));

    private static async Task Enter(ListVisit visit, Alliance alliance, EntryLine line, PartnerPlan plan)
    {
        var (form, by, at) = (plan.Form, visit.Me.PersonId, visit.Now);
        if (plan.There is { } there)
        {
            alliance.NoteMailbox(there, form.Email, by, at);
            line.Makes(there.Id);
            line.Stays("War schon dabei; das Postfach kam dazu.");
            return;
        }
        var organisation = plan.IsPerson ? null : plan.Known
            ?? await visit.Db.EnterOrganisation(form.Name!, new(form.Category!, form.Town ?? ""), by, at, visit.Cancel);
        var partner = organisation is null ? alliance.JoinAsPerson(form.Name!, form.Since, form.Contribution, by, at)
            : alliance.Join(organisation, form.Since, form.Contribution, by, at);
        if (form.Email is { } email) alliance.NoteMailbox(partner, email, by, at);
        line.Makes(partner.Id, plan.IsPerson || plan.Known is not null ? null : organisation!.Id);
    }

    /// <summary>Takes back the entry of one line; where it stays, the line says why.</summary>
    private static bool TakeBack(ListVisit visit, Alliance alliance, EntryLine line)
    {
        var partner = alliance.Partnerships.FirstOrDefault(one => one.Id == line.MadeId);
        var obstacle = partner is null ? "Der Eintrag ist nicht mehr da." : alliance.ObstacleToTakingBackEntry(partner);
        if (obstacle is not null) line.Stays(obstacle);
        else alliance.TakeBackEntry(partner!, visit.Me.PersonId, visit.Now);
        return obstacle is null;
    }
}
