using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Buendnisnetz.Projects;

/// <summary>What search engines are told: what everybody may read and nothing else.</summary>
internal static class ProjectSitemap
{
    public static SitemapRows Projects { get; } = new("projekte", db => db.Projects.Open
        .Select(one => new SitemapRow { Id = one.Id, Slug = one.Slug, ChangedAt = one.ChangedAt }), row => ProjectPaths.Of(row.Slug));

    public static SitemapRows Postings { get; } = new("suchen-und-bieten", db => db.Postings.VisibleTo(Actor.Visitor, db)
        .Standing(db.GetService<TimeProvider>().Today)
        .Select(one => new SitemapRow { Id = one.Id, Slug = one.Slug, ChangedAt = one.ChangedAt }), row => PostingPaths.Of(row.Slug));

    public static SitemapRows Awards { get; } = new("auszeichnungen", db => db.Awards
        .Select(one => new SitemapRow { Id = one.Id, Slug = one.Slug }), row => AwardPaths.Of(row.Slug));
}
