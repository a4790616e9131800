using Buendnisnetz.Accounts;

namespace Buendnisnetz.Events;

/// <summary>Where the pages of agreements are.</summary>
public static class AgreementPaths
{
    /// <summary>The word in the address of one's own agreement, and how its letters begin their thread.</summary>
    internal const string Purpose = "vereinbarung";

    /// <summary>One's own agreement, by the link in the mail.</summary>
    internal static string Own(string token) => AccountPaths.Answer(Purpose, token);

    /// <summary>Where one of the alliances that agreed makes a project of it.</summary>
    internal static string ProjectOf(string eventSlug, Guid agreement) => $"{EventPaths.Of(eventSlug)}/vereinbarungen/{agreement}/projekt";

    extension(Event one)
    {
        /// <summary>Where those who are there note what they have agreed.</summary>
        public string AgreementPath => one.Below("vereinbarung");

        /// <summary>All agreements, for the team.</summary>
        public string AgreementsPath => one.Below("vereinbarungen");
    }
}
