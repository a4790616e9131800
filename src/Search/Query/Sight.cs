namespace Buendnisnetz.Search;

/// <summary>What an actor may find. Asked of each entry before it counts for anything.</summary>
/// <param name="SeesAll">Whether nothing is closed: the administration.</param>
/// <param name="InCommunity">Whether they hold a seat in the community.</param>
/// <param name="Near">Places whose word to their neighbours reaches them.</param>
/// <param name="Own">Where they hold a seat.</param>
internal sealed record Sight(bool SeesAll, bool InCommunity, IReadOnlyList<Guid> Near, IReadOnlyList<Guid> Own)
{
    private static readonly Sight Everything = new(true, true, [], []), Strangers = new(false, false, [], []);

    public static async Task<Sight> Of(Actor actor, Db db, CancellationToken cancel)
    {
        if (actor.IsAdministrator) return Everything;
        if (!actor.IsInCommunity) return Strangers;
        var (own, near) = (actor.Places, db.PlacesNear(actor));
        if (db.PlacesReadBy(actor) is { } read) near = near.Union(read);
        return new(false, true, [.. (await near.ToListAsync(cancel)).Union(own)], own);
    }

    /// <summary>The condition in SQL over search_entries e.</summary>
    public string Condition(SearchDialect dialect, ICollection<object> parameters)
    {
        if (SeesAll) return "true";
        if (!InCommunity) return Is(Visibility.Public);
        return $"({Is(Visibility.Public)} OR {Is(Visibility.Community)} "
            + $"OR ({Is(Visibility.Near)} AND {At(Near, dialect, parameters)})"
            + $" OR ({Is(Visibility.Place)} AND {At(Own, dialect, parameters)}))";
    }

    /// <summary>It belongs to one of these places, alone or with others.</summary>
    private static string At(IReadOnlyList<Guid> places, SearchDialect dialect, ICollection<object> parameters) =>
        $"({dialect.Among("e.scope_id", places, parameters)} OR EXISTS (SELECT 1 FROM search_scopes s WHERE s.entry_id = e.id "
        + $"AND {dialect.Among("s.place_id", places, parameters)}))";

    private static string Is(Visibility visibility) => $"e.visibility = '{visibility.Stored}'";
}
