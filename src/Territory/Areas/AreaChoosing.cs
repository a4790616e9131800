namespace Buendnisnetz.Territory;

/// <summary>Areas as a form chooses them: found by typing, ticked, sent back by their keys.</summary>
public static class AreaChoosing
{
    private const int MostFound = 30;

    extension(Db db)
    {
        /// <summary>The areas with these keys, in their order; what is no key is passed over.</summary>
        public async Task<IReadOnlyList<Area>> AreasOf(IEnumerable<string> texts, CancellationToken cancel)
        {
            var keys = texts.Where(text => AreaKey.TryParse(text, out _)).Select(AreaKey.Parse).Distinct().ToList();
            var areas = await db.Areas.Where(area => keys.Contains(area.Key)).ToListAsync(cancel);
            return [.. areas.OrderBy(area => keys.IndexOf(area.Key))];
        }

        /// <summary>The areas whose names begin with what was typed, the widest first; none for less than two letters.</summary>
        public async Task<IReadOnlyList<Area>> AreasNamed(string? typed, CancellationToken cancel)
        {
            var folded = Folding.Fold(typed);
            return folded.Length < 2 ? [] : await db.Areas.Existing.Where(area => area.SortKey.StartsWith(folded))
                .OrderBy(area => area.Kind).ThenBy(area => area.SortKey).Take(MostFound).ToListAsync(cancel);
        }
    }
}
