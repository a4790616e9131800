namespace Buendnisnetz.Networks;

/// <summary>Where the pages of the invitations lie.</summary>
public static class InvitationPaths
{
    /// <summary>All lists of one's offices.</summary>
    public const string All = "/einladungen";

    /// <summary>A new list.</summary>
    public const string New = "/einladungen/neu";

    /// <summary>Where those arrive who have entered by an invitation.</summary>
    public const string Welcome = "/schreibtisch/willkommen";

    /// <summary>The question in every letter: no more of them.</summary>
    internal const string Purpose = "einladung";

    /// <summary>The thread of one list's letters to one person.</summary>
    internal static string MailThread(Guid batchId) => $"{MailThreads}{batchId}";

    internal const string MailThreads = "einladung:";

    extension(InvitationBatch batch)
    {
        /// <summary>Where its letters are followed.</summary>
        public string Path => $"{All}/{batch.Id}";

        /// <summary>Where its lines are looked through.</summary>
        public string Draft => $"{All}/{batch.Id}/pruefen";

        /// <summary>Where the letter is read and the list is started.</summary>
        public string Launch => $"{All}/{batch.Id}/abschicken";

        /// <summary>Where it continues: draft or letters.</summary>
        public string Next => batch.IsDraft ? batch.Draft : batch.Path;
    }

    extension(Invitation invitation)
    {
        /// <summary>One person of a list.</summary>
        public string Path => $"{All}/{invitation.BatchId}/{invitation.Id}";
    }

    /// <summary>A new list for this network.</summary>
    public static string NewFor(string slug) => $"{New}?netzwerk={Uri.EscapeDataString(slug)}";
}
