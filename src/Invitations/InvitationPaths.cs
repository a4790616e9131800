namespace Buendnisnetz.Invitations;

/// <summary>Where the pages of the invitations lie.</summary>
public static class InvitationPaths
{
    /// <summary>All lists of one's offices.</summary>
    public const string All = "/einladungen";

    /// <summary>A new list.</summary>
    public const string New = "/einladungen/neu";

    /// <summary>An empty table to write into.</summary>
    internal const string Template = $"{New}/vorlage";

    /// <summary>The alliances without a coordinator, as a table or as a list.</summary>
    internal const string Vacancies = $"{New}/unbesetzt";

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

        /// <summary>Where all suggestions that leave no choice are taken.</summary>
        internal string Suggestions => $"{All}/{batch.Id}/pruefen/vorschlaege";

        /// <summary>Where the draft is thrown away.</summary>
        internal string Discard => $"{All}/{batch.Id}/verwerfen";

        /// <summary>Where everybody who is missing is reminded.</summary>
        internal string Reminder => $"{All}/{batch.Id}/erinnern";

        /// <summary>The lines that stayed behind at the start, as a table.</summary>
        internal string Behind => $"{All}/{batch.Id}/zurueckgeblieben";

        /// <summary>Where it continues: draft or letters.</summary>
        public string Next => batch.IsDraft ? batch.Draft : batch.Path;
    }

    extension(Invitation invitation)
    {
        /// <summary>One person of a list.</summary>
        public string Path => $"{All}/{invitation.BatchId}/{invitation.Id}";

        /// <summary>What the office can do for the person: erneuern, erinnern, zurueckziehen.</summary>
        internal string Below(string verb) => $"{All}/{invitation.BatchId}/{invitation.Id}/{verb}";
    }

    /// <summary>A new list for this network.</summary>
    public static string NewFor(string slug) => $"{New}?netzwerk={Uri.EscapeDataString(slug)}";
}
