using Buendnisnetz.Alliances;

namespace Buendnisnetz.Editing.Pages;

/// <summary>Milestones and recognitions as those who edit them see them.</summary>
internal static class AllianceChapters
{
    extension(Alliance alliance)
    {
        /// <summary>Milestones and recognitions, the latest first, each with the page on which it is corrected.</summary>
        public IEnumerable<(FuzzyDate On, string Title, string Path)> Chapters => alliance.Milestones
            .Select(milestone => (milestone.On, milestone.Title, alliance.Below($"meilenstein/{milestone.Id}")))
            .Concat(alliance.Recognitions.Select(known => (known.On, known.Title, alliance.Below($"auszeichnung/{known.Id}"))))
            .OrderByDescending(chapter => chapter.On);
    }
}
