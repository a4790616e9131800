using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.AllianceDirectory.Pages;

/// <summary>The public page of an alliance.</summary>
[AllowAnonymous]
internal sealed class ShowModel(Db db, TimeProvider clock) : HousePage
{
    private const string PointsForSome = "anlaufstellen";

    public Alliance Alliance { get; private set; } = null!;

    /// <summary>What the page says besides the facts.</summary>
    public AllianceNotes Notes { get; private set; } = null!;

    /// <summary>Those that this actor may read; who is there for families stands first.</summary>
    public IReadOnlyList<ContactPoint> ContactPoints { get; private set; } = [];

    /// <summary>Whom one calls from a phone, with one thumb.</summary>
    public ContactPoint? Call => ContactPoints.FirstOrDefault(point => point.Dial is not null && point.Visibility == Visibility.Public);

    public DateOnly Today => clock.Today;

    public int PartnerCount => Alliance.PartnersOn(Today);

    public string PartnerHeading =>
        PartnerCount == 0 ? "Bündnispartner" : German.Count(PartnerCount, "Bündnispartner", "Bündnispartner");

    public bool CanEdit => Me.CanEdit(Alliance);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await db.FindPage(db.Alliances.VisibleTo(Me), slug, cancel) is not { } alliance) return NotFound();
        Alliance = alliance;
        var lines = await AskFor(alliance, db, clock.Now, cancel, [.. AllianceNotes.Asked(db, Terms(alliance)), ForSome(alliance)]);
        var mine = lines[PointsForSome].Select(line => line.Id).ToHashSet();
        ContactPoints = [.. alliance.PublicContactPoints.Concat(alliance.PointsForSome.Where(point => mine.Contains(point.Id)))
            .OrderBy(Rank).ThenBy(point => point.Id)];
        Notes = AllianceNotes.Of(alliance, lines, clock.Now);
        return Page();
    }

    /// <summary>For whom a contact point answers now: in a pause for those who were promised it (INV-05).</summary>
    public Audience AnswersFor(ContactPoint point) => Alliance.PauseNow is not { } pause ? point.Audiences
        : pause.Duties.Where(duty => duty.ContactPointId == point.Id).Aggregate(Audience.None, (all, duty) => all | duty.Audiences);

    private int Rank(ContactPoint point) => AnswersFor(point) switch
    {
        var groups when groups.HasFlag(Audience.Families) => 0,
        Audience.None => 2,
        _ => 1,
    };

    /// <summary>Which of the contact points that are not for everybody this actor may read.</summary>
    private AskedLines ForSome(Alliance alliance) => new(PointsForSome, !Me.IsInCommunity || !alliance.PointsForSome.Any() ? null
        : db.ContactPointsOf(alliance, Me).Select(point => new Line { Id = point.Id }));

    private IQueryable<Term> Terms(Alliance alliance)
    {
        var codes = alliance.Fields.Select(field => field.TermCode)
            .Union(alliance.ActivePartnerships.Select(partner => partner.CategoryCode)).ToList();
        return db.Terms.Where(term => codes.Contains(term.Code));
    }
}
