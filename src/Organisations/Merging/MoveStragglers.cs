namespace Buendnisnetz.Organisations;

/// <summary>What somebody added to the merged entry in the very moment of the merge moves along too.</summary>
internal sealed class MoveStragglers(Db db) : Listener<OrganisationsMerged>
{
    public override async Task Hear(OrganisationsMerged happened, CancellationToken cancel)
    {
        foreach (var follower in db.Catalog.Of<MergeFollower>()) await follower.Move(db, happened, cancel);
    }
}
