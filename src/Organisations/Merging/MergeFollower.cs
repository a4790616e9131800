namespace Buendnisnetz.Organisations;

/// <summary>
/// A module that refers to organisations says what moves along when two entries become one. It runs in the
/// transaction of the merge and once more after it, for what was added at the same moment: moving twice does no harm.
/// </summary>
/// <param name="Label">What moves, in the plural: "Partnerschaften".</param>
/// <param name="Count">How many of them refer to an entry, for the preview.</param>
/// <param name="Move">Moves them in the <see cref="Db"/>; the merge saves.</param>
public sealed record MergeFollower(
    string Label,
    Func<Db, Guid, CancellationToken, Task<int>> Count,
    Func<Db, OrganisationsMerged, CancellationToken, Task> Move);
