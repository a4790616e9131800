using Buendnisnetz.Events;

namespace Buendnisnetz.OpenSpace;

/// <summary>Where the pages of open spaces are.</summary>
public static class OpenSpacePaths
{
    /// <summary>Somebody's own page, by the own link.</summary>
    public static string Own(string key) => $"/themen/{key}";

    extension(Event one)
    {
        /// <summary>The topics, their votes, the groups and what came out, for everybody.</summary>
        public string TopicsPath => one.Below("themen");

        /// <summary>Where one has the own link sent.</summary>
        public string TopicsLinkPath => one.Below("themen/mitmachen");

        /// <summary>Where the team looks after it.</summary>
        public string TopicRoundPath => one.Below("themenrunde");
    }
}
