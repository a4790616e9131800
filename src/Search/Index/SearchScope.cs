namespace Buendnisnetz.Search;

/// <summary>A place, besides the first, to which a thing belongs equally: whoever finds by that place finds it, too.</summary>
internal sealed class SearchScope
{
    private SearchScope() { }

    public SearchScope(Guid placeId) => PlaceId = placeId;

    public long EntryId { get; private init; }

    public Guid PlaceId { get; private init; }
}
