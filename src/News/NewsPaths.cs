using Buendnisnetz.Alliances;

namespace Buendnisnetz.News;

/// <summary>Where the news of an alliance is read and written.</summary>
public static class NewsPaths
{
    /// <summary>A news item, for everybody who may read it.</summary>
    public static string Of(string alliance, string slug) => $"{AlliancePaths.Of(alliance)}/aktuelles/{slug}";

    extension(Alliance alliance)
    {
        /// <summary>All its news.</summary>
        public string NewsPath => alliance.Below("aktuelles");

        /// <summary>Its news as a feed.</summary>
        public string NewsFeedPath => alliance.Below("aktuelles.atom");

        /// <summary>Where a news item is written.</summary>
        public string WriteNewsPath => alliance.Below("nachricht");
    }

    extension(NewsItem item)
    {
        /// <summary>Where it is read.</summary>
        public string PathIn(Alliance alliance) => Of(alliance.Slug, item.Slug);

        /// <summary>Where it is changed.</summary>
        public string EditIn(Alliance alliance) => alliance.Below($"nachricht/{item.Id}");

        /// <summary>Where it goes back into the drawer.</summary>
        public string RetractIn(Alliance alliance) => $"{item.EditIn(alliance)}/rueckzug";
    }
}
