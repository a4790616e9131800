using Buendnisnetz.News;
using Buendnisnetz.Projects;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>In the name of which project a news item speaks, on its page; nothing where the reader may not read the project.</summary>
/// <param name="Title">What the project is called.</param>
/// <param name="Path">Its page.</param>
internal sealed record NewsOfProject(string Title, string Path)
{
    public static async Task<NewsOfProject?> Of(SlotVisit visit, NewsItem item)
    {
        var spoken = visit.Db.ProjectNews.Where(one => one.ItemId == item.Id).Select(one => one.ProjectId);
        return await visit.Db.Projects.VisibleTo(visit.Me, visit.Db).Published.Where(one => spoken.Contains(one.Id)).OrderBy(one => one.Id)
            .Select(one => new { one.Title, one.Slug }).FirstOrDefaultAsync(visit.Cancel) is { } one
            ? new(one.Title, ProjectPaths.Of(one.Slug)) : null;
    }
}
