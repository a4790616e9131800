namespace Buendnisnetz.Search;

/// <summary>A thing of the house, as a text that leads to it shows it.</summary>
/// <param name="Path">Its page.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Kind">What it is: "Projekt".</param>
/// <param name="Mark">Where it stands, in a word; null where nothing needs saying.</param>
public sealed record FoundThing(string Path, string Title, string Kind, string? Mark);

/// <summary>Finds things by their addresses.</summary>
public static class FoundThings
{
    extension(Db db)
    {
        /// <summary>What stands at these addresses and may be found by the actor now.</summary>
        public async Task<IReadOnlyList<FoundThing>> FoundAt(IReadOnlyCollection<string> paths, Actor actor, CancellationToken cancel)
        {
            if (paths.Count == 0) return [];
            var sight = await Sight.Of(actor, db, cancel);
            var (all, community, near, own) = (sight.SeesAll, sight.InCommunity, sight.Near, sight.Own);
            var found = await db.SearchEntries.Where(one => paths.Contains(one.Path) && (all || one.Visibility == Visibility.Public
                    || (community && (one.Visibility == Visibility.Community
                        || (one.Visibility == Visibility.Near && (near.Contains(one.ScopeId!.Value)
                            || one.Scopes.Any(scope => near.Contains(scope.PlaceId))))
                        || (one.Visibility == Visibility.Place && (own.Contains(one.ScopeId!.Value)
                            || one.Scopes.Any(scope => own.Contains(scope.PlaceId))))))))
                .OrderBy(one => one.Id).Select(one => new { one.Kind, one.Path, one.Title, one.Mark }).ToListAsync(cancel);
            return [.. found.Select(one => new FoundThing(one.Path, one.Title,
                db.Catalog.Of<Searchable>().FirstOrDefault(kind => kind.Kind == one.Kind)?.Label ?? "", one.Mark))];
        }
    }
}
