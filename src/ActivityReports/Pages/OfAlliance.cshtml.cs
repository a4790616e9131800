using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.ActivityReports.Pages;

/// <summary>The reports of an alliance that the reader may read; its team sees what can be written.</summary>
[AllowAnonymous]
internal sealed class OfAllianceModel : NounPage<Alliance>
{
    private List<ActivityReport> drafts = [];

    public bool IsTeam => Me.CanEdit(Noun) && Noun.IsOpen;

    /// <summary>What was sent, the last year first.</summary>
    public IReadOnlyList<ActivityReport> Sent { get; private set; } = [];

    /// <summary>The years about which the team can write, and how far each is.</summary>
    public IEnumerable<(int Year, string State)> Years => ActivityReport.YearsAt(Now)
        .Where(year => ActivityReport.ObstacleTo(Noun, year, Now) is null).Select(year => (year, StateOf(year)));

    protected override OpenPlace? Rooms => IsTeam ? Noun.AsPlace : null;

    protected override Task<Alliance?> Find() => Db.Alliances.VisibleTo(Me).FindBySlug(Slug, Cancel);

    protected override async Task LoadMore()
    {
        var ours = Db.ActivityReports.Where(one => one.AllianceId == Noun.Id).AsNoTracking();
        Sent = await ours.VisibleTo(Me, Db).OrderByDescending(one => one.Year).ToListAsync(Cancel);
        if (IsTeam) drafts = await ours.OrderBy(one => one.Year).ToListAsync(Cancel);
    }

    public void OnGet() { }

    private string StateOf(int year) => drafts.Find(one => one.Year == year) switch
    {
        null => "liegt als Entwurf bereit",
        { SentAt: { } sent } one => one.ChangedAt > sent ? $"gesendet am {sent.LongDay}, seitdem geändert" : $"gesendet am {sent.LongDay}",
        var one => $"Entwurf, zuletzt geändert am {one.ChangedAt.LongDay}",
    };
}
