namespace Buendnisnetz.Platform;

/// <summary>
/// What may wait for what. The numbers stand in the database and order the queues; what comes from before there were priorities is
/// Normal (0).
/// </summary>
public enum Priority
{
    /// <summary>Somebody sits and waits for it: access links and codes.</summary>
    Urgent = -1,

    /// <summary>What follows from somebody's deed.</summary>
    Normal = 0,

    /// <summary>What nobody waits for at this moment: digests, invitations, enquiries, the index.</summary>
    Bulk = 1,
}
