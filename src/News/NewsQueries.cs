using Buendnisnetz.Alliances;

namespace Buendnisnetz.News;

/// <summary>Named questions to the news.</summary>
public static class NewsQueries
{
    extension(Db db)
    {
        /// <summary>All news items, also drafts.</summary>
        public DbSet<NewsItem> News => db.Set<NewsItem>();

        /// <summary>An address that no news item of this alliance has yet.</summary>
        public async Task<string> FreeNewsSlug(Alliance alliance, string title, CancellationToken cancel = default)
        {
            var slug = Slug.Of(title);
            var taken = await db.News.OfAlliance(alliance.Id).Where(item => item.Slug.StartsWith(slug))
                .Select(item => item.Slug).ToListAsync(cancel);
            return Slug.Of(title, taken);
        }
    }

    extension(IQueryable<NewsItem> news)
    {
        /// <summary>With their alliances, as every verb needs them.</summary>
        public IQueryable<NewsItem> WithAlliance => news.Include(item => item.Alliance);

        /// <summary>Those of one alliance.</summary>
        public IQueryable<NewsItem> OfAlliance(Guid alliance) => news.Where(item => item.AllianceId == alliance);

        /// <summary>Those that are not published.</summary>
        public IQueryable<NewsItem> Drafts => news.Where(item => item.PublishedAt == null);

        /// <summary>Published items that the actor may read.</summary>
        public IQueryable<NewsItem> VisibleTo(Actor actor, Db db) => news.Where(item => item.PublishedAt != null).SharedWith(actor, db);

        /// <summary>Items of the actor's own teams, drafts too, as far as the actor may open them.</summary>
        public IQueryable<NewsItem> WrittenBy(Actor actor)
        {
            var own = actor.PlacesOf(AllianceSeats.Place);
            var led = own.Where(actor.Leads).ToList();
            return news.Where(item => own.Contains(item.AllianceId)
                && (item.Visibility != Visibility.Restricted || led.Contains(item.AllianceId)));
        }

        /// <summary>Their pictures, by file.</summary>
        public IQueryable<Guid> Pictures => news.Where(item => item.PictureFileId != null).Select(item => item.PictureFileId!.Value);

        /// <summary>Published items for everybody.</summary>
        public IQueryable<NewsItem> Open => news.Where(item => item.PublishedAt != null && item.Visibility == Visibility.Public);

        /// <summary>Newest first.</summary>
        public IOrderedQueryable<NewsItem> Newest => news.OrderByDescending(item => item.PublishedAt).ThenByDescending(item => item.Id);
    }
}
