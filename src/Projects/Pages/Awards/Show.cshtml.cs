using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Projects.Pages;

/// <summary>An award and the projects that it made lighthouses, as far as the reader may read them.</summary>
[AllowAnonymous]
internal sealed class AwardShowModel : NounPage<Award>
{
    private List<LighthouseRow> all = [];

    /// <summary>Whether the reader looks after this award.</summary>
    public bool IsOffice => Me.CanAwardFor(Noun.NetworkId);

    /// <summary>What stands, by category.</summary>
    public IReadOnlyList<IGrouping<string?, LighthouseRow>> Standing =>
        [.. all.Where(row => row.TakenBackAt is null).GroupBy(row => row.Category).OrderBy(group => group.Key is null)];

    /// <summary>What was recorded by mistake.</summary>
    public IReadOnlyList<LighthouseRow> Corrections => [.. all.Where(row => row.TakenBackAt is not null)];

    protected override Task<Award?> Find() => Db.Awards.AsNoTracking().FindBySlug(Slug, Cancel);

    protected override async Task LoadMore()
    {
        var rows = await Db.Lighthouses.Where(one => one.AwardId == Noun.Id).OrderBy(one => one.GivenAt).ThenBy(one => one.Id)
            .Select(one => new { one.Id, one.ProjectId, one.Category, one.TakenBackAt, one.Correction }).ToListAsync(Cancel);
        var ids = rows.Select(one => one.ProjectId).ToList();
        var projects = await Db.Projects.VisibleTo(Me, Db).Where(one => ids.Contains(one.Id)).Select(ProjectRow.Of)
            .ToDictionaryAsync(one => one.Id, Cancel);
        all = [.. rows.Where(one => projects.ContainsKey(one.ProjectId)).Select(one =>
            new LighthouseRow(one.Id, projects[one.ProjectId], one.Category, one.TakenBackAt, one.Correction))];
    }

    public void OnGet() { }
}

/// <summary>A project that bears an award, or bore it by mistake.</summary>
/// <param name="Id">The record.</param>
/// <param name="Project">The project.</param>
/// <param name="Category">In which category.</param>
/// <param name="TakenBackAt">When it turned out to be a mistake, in UTC.</param>
/// <param name="Correction">Why.</param>
internal sealed record LighthouseRow(Guid Id, ProjectRow Project, string? Category, DateTimeOffset? TakenBackAt, string? Correction);
