using Buendnisnetz.Accounts;
using Buendnisnetz.Projects;

namespace Buendnisnetz.Events.Pages;

/// <summary>What was agreed, with those who did and all they have said since, for the team.</summary>
internal sealed class AgreementListModel : AgreementTeamPage
{
    private const int PageSize = 30;

    protected override bool IsForHostsToo => true;

    private static readonly Keyset<Agreement> Latest = Keyset<Agreement>.Descending(one => one.NotedAt).ThenDescending(one => one.Id);

    public PageOf<Agreement> List { get; private set; } = null!;

    public string? Obstacle => Agreement.ObstacleToNoting(Event, Now);

    /// <summary>Whether something can still, or one day, be noted at the tables.</summary>
    public bool IsAtTable => Event.BeginsAt > Now || Agreement.ObstacleAtTable(Event, Now) is null;

    public string Lead { get; private set; } = "";

    private IReadOnlyDictionary<Guid, Project> projects = new Dictionary<Guid, Project>();

    /// <summary>The project that it has become, where the reader may read it.</summary>
    public Project? ProjectOf(Agreement one) => one.ProjectId is { } id ? projects.GetValueOrDefault(id) : null;

    public static IEnumerable<string> StepOf(Agreement one) => new[] { one.NextStep, one.NextStepOn?.ToString() }.OfType<string>();

    public static string By(Agreement one, AgreementAnswer answer) =>
        one.Parties.FirstOrDefault(party => party.Id == answer.PartyId) is { } party ? AgreementLetters.Who(party) : "";

    public async Task OnGetAsync()
    {
        var all = Db.Agreements.Where(one => one.EventId == Event.Id);
        List = await all.WithParties.Include(one => one.Session).Include(one => one.Alliance).AsNoTrackingWithIdentityResolution()
            .ToPage(Latest, AskedPage, PageSize, Cancel);
        var made = List.Rows.Select(one => one.ProjectId).OfType<Guid>().ToList();
        if (made.Count > 0)
        {
            projects = await Db.Projects.VisibleTo(Me, Db).Where(one => made.Contains(one.Id)).AsNoTracking()
                .ToDictionaryAsync(one => one.Id, Cancel);
        }
        var sum = await all.Sum(Cancel);
        Lead = Obstacle ?? $"{sum.Sentence}. Namen und Adressen sehen nur das Team und Gastgeber, denen es das erlaubt.";
        if (List.Count == 0) return;
        await Db.NoteAccessToList(Me, $"Vereinbarungen bei {Event.Title.Quoted}: {List.Count}", Now, Cancel);
        await Db.SaveChangesAsync(Cancel);
    }
}
