using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.News;
using Buendnisnetz.Projects;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>What the members carry together, on the page of their network: as far as the reader may read it.</summary>
/// <param name="All">Labels, then projects, by name.</param>
internal sealed record NetworkJointWork(IReadOnlyList<JointThing> All)
{
    private static readonly PageLines<Network> Labels = new("labels", (visit, network) => visit.Db.Labels
        .Where(one => one.NetworkId == network.Id).Select(one => new Line { Name = one.Name, Slug = one.Slug }));

    private static readonly PageLines<Network> Projects = new("gemeinschaftsprojekte", (visit, network) =>
    {
        var agreed = visit.Db.JointProjects.Agreed.Where(one => one.NetworkId == network.Id).Select(one => one.ProjectId);
        return visit.Db.Projects.VisibleTo(visit.Me, visit.Db).Published.Where(one => agreed.Contains(one.Id))
            .Select(one => new Line { Name = one.Title, Slug = one.Slug });
    });

    /// <summary>What it asks together with what else the page shows.</summary>
    public static IEnumerable<PageLines<Network>> Asked { get; } = [Labels, Projects];

    public static Task<NetworkJointWork?> Of(SlotVisit visit, Network network)
    {
        var (labels, projects) = (ByName(visit.Lines[Labels.Part]), ByName(visit.Lines[Projects.Part]));
        List<JointThing> all = [.. labels.Select(one => new JointThing(one.Name!, JointPaths.Label(one.Slug!), true)),
            .. projects.Select(one => new JointThing(one.Name!, ProjectPaths.Of(one.Slug!), false))];
        return Task.FromResult(all.Count == 0 ? null : new NetworkJointWork(all));
    }

    private static IEnumerable<Line> ByName(IEnumerable<Line> lines) =>
        lines.OrderBy(one => Folding.Fold(one.Name!), StringComparer.Ordinal);
}

/// <summary>Something that members of a network carry together.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Path">Its page.</param>
/// <param name="IsLabel">Whether it is a label, and no project.</param>
internal sealed record JointThing(string Name, string Path, bool IsLabel);

/// <summary>Of which networks a project is a joint one, what is new in its name, and where its team sees to that, on its page.</summary>
internal sealed record ProjectJointWork(
    Project Project, IReadOnlyList<(string Name, string Path)> Networks, IReadOnlyList<(string Title, string Path)> News, bool IsTeam)
{
    private const int MostNews = 3;

    /// <summary>Whether the reader writes in the name of the project.</summary>
    public bool IsWriter { get; private init; }

    private static readonly PageLines<Project> InNetworks = new("gemeinschaft", (visit, project) =>
    {
        var agreed = visit.Db.JointProjects.Agreed.Where(one => one.ProjectId == project.Id).Select(one => one.NetworkId);
        return visit.Db.Networks.Where(one => agreed.Contains(one.Id)).Select(one => new Line { Name = one.Name, Slug = one.Slug });
    });

    private static readonly PageLines<Project> Latest = new("neues", (visit, project) =>
    {
        var latest = visit.Db.ProjectNews.Where(one => one.ProjectId == project.Id)
            .Join(visit.Db.News.VisibleTo(visit.Me, visit.Db), one => one.ItemId, item => item.Id, (_, item) => item)
            .OrderByDescending(item => item.PublishedAt).ThenBy(item => item.Id).Take(MostNews).Select(item => item.Id);
        return visit.Db.News.Where(item => latest.Contains(item.Id))
            .Select(item => new Line { Name = item.Title, Slug = item.Slug, More = item.Alliance.Slug, At = item.PublishedAt });
    });

    /// <summary>What it asks together with what else the page shows.</summary>
    public static IEnumerable<PageLines<Project>> Asked { get; } = [InNetworks, Latest];

    public static Task<ProjectJointWork?> Of(SlotVisit visit, Project project)
    {
        var (networks, news, isTeam) = (visit.Lines[InNetworks.Part], visit.Lines[Latest.Part], visit.Me.Carries(project));
        return Task.FromResult(networks.Count + news.Count == 0 && !isTeam ? null : new ProjectJointWork(project,
            [.. networks.OrderBy(one => Folding.Fold(one.Name!), StringComparer.Ordinal)
                .Select(one => (one.Name!, NetworkPaths.Of(one.Slug!)))],
            [.. news.OrderByDescending(one => one.At).Select(one => (one.Name!, NewsPaths.Of(one.More!, one.Slug!)))], isTeam)
        { IsWriter = visit.Me.SpeaksFor(project) });
    }
}

/// <summary>What was lent to somebody, on their desk.</summary>
/// <param name="Title">For what.</param>
/// <param name="Path">Where they use it.</param>
/// <param name="LastDay">Until when.</param>
internal sealed record LentToMe(string Title, string Path, DateOnly LastDay)
{
    public static async Task<IReadOnlyList<LentToMe>?> Of(SlotVisit visit, Actor actor)
    {
        if (new[] { JointSeats.Label, JointSeats.News, ProjectSeats.Place }.All(place => actor.PlacesOf(place).Count == 0)) return null;
        var mine = visit.Db.LentRights.Holding(visit.Now.BerlinDay).Where(one => one.PersonId == actor.PersonId);
        var labels = await mine.Join(visit.Db.Labels, one => one.ThingId, label => label.Id, (one, label) =>
            new { label.Name, label.Slug, one.LastDay }).OrderBy(one => one.Name).ThenBy(one => one.LastDay).ToListAsync(visit.Cancel);
        var projects = await mine.Join(visit.Db.Projects, one => one.ThingId, project => project.Id, (one, project) =>
            new { one.Place, project.Title, project.Slug, one.LastDay }).OrderBy(one => one.Title).ThenBy(one => one.LastDay)
            .ToListAsync(visit.Cancel);
        return [.. labels.Select(one => new LentToMe(one.Name, JointPaths.Label(one.Slug), one.LastDay)),
            .. projects.Select(one => one.Place == JointSeats.News
                ? new LentToMe($"Neuigkeiten zu {one.Title.Quoted} schreiben", $"{ProjectPaths.Of(one.Slug)}/neuigkeiten", one.LastDay)
                : new LentToMe(one.Title, $"{ProjectPaths.Of(one.Slug)}/bearbeiten", one.LastDay))];
    }
}

/// <summary>What waits at the desk: joint projects to which an alliance has not agreed yet.</summary>
internal static class JointTasks
{
    public static DeskTasks Waiting { get; } = new("gemeinsam", DeskPart.Waiting, async (db, desk, cancel) =>
    {
        var ids = desk.Ids;
        var found = await db.JointProjects.Living.SelectMany(one => one.Consents.Where(consent => consent.AgreedAt == null
                && consent.AllianceId != null && ids.Contains(consent.AllianceId.Value)),
            (one, consent) => new { one.Id, one.Project!.Title, consent.AllianceId }).OrderBy(one => one.Title).ThenBy(one => one.Id)
            .ToListAsync(cancel);
        return [.. found.Select(one => new DeskTask($"{one.Title.Quoted} soll ein Gemeinschaftsprojekt werden.", $"/gemeinsam/{one.Id}",
            "Ansehen und antworten", one.AllianceId, IsAsked: true))];
    })
    {
        Waits = (db, desk) =>
        {
            var ids = desk.Ids;
            return db.JointProjects.Living.Where(one => one.Consents.Any(consent => consent.AgreedAt == null
                && consent.AllianceId != null && ids.Contains(consent.AllianceId.Value))).Select(one => one.Id);
        },
    };
}
