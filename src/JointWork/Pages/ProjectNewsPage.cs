using Buendnisnetz.Alliances;
using Buendnisnetz.News;
using Buendnisnetz.Projects;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>A page of those who write news in the name of a joint project; for everybody else there is no such page.</summary>
internal abstract class ProjectNewsPage : NounPage<Project>
{
    private Guid? home;

    /// <summary>The joint project by which they speak; null where there is none any more.</summary>
    public JointProject? Joint { get; private set; }

    /// <summary>Why nobody writes in its name now; null where somebody may.</summary>
    public string? Obstacle => ProjectNews.ObstacleTo(Noun, Joint) ?? Home?.ObstacleToChange();

    /// <summary>Whose item it becomes: the own alliance's, the one's on whose partnership the right rests, else of one at work.</summary>
    protected Alliance? Home => Homes.Find(Me.CanEdit) ?? Homes.Find(one => one.Id == home)
        ?? Homes.Find(one => one.ObstacleToChange() is null) ?? Homes.FirstOrDefault();

    private List<Alliance> Homes => [.. Joint?.Consents.OrderBy(one => one.Id).Select(one => one.Alliance).OfType<Alliance>() ?? []];

    protected override OpenPlace? Rooms => Me.RoomsOf(Noun);

    protected override async Task<Project?> Find()
    {
        var (lent, carried) = (Me.PlacesOf(JointSeats.News), Db.Projects.CarriedBy(Me));
        if (await Db.Projects.Where(one => lent.Contains(one.Id) || carried.Any(own => own.Id == one.Id)).WithCarriers
            .FindBySlug(Slug, Cancel) is not { } found) return null;
        Joint = await Db.JointOf(found.Id, Cancel);
        home = await Db.LentRights.Holding(Now.BerlinDay).Where(one => one.ThingId == found.Id && one.Place == JointSeats.News
            && one.PersonId == Me.PersonId).OrderBy(one => one.LentAt).Select(one => one.AllianceId).FirstOrDefaultAsync(Cancel);
        return found;
    }

    /// <summary>The items that the actor may change, of those in the name of the project.</summary>
    protected async Task<List<NewsItem>> Own() => [.. (await Db.ProjectNews.Where(one => one.ProjectId == Noun.Id)
        .Join(Db.News.WithAlliance, one => one.ItemId, item => item.Id, (_, item) => item).OrderByDescending(item => item.ChangedAt)
        .ThenBy(item => item.Id).ToListAsync(Cancel)).Where(item => Me.CanChange(Noun, item))];
}
