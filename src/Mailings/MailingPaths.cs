using Buendnisnetz.Events;

namespace Buendnisnetz.Mailings;

/// <summary>Where the pages of letters to those registered are.</summary>
public static class MailingPaths
{
    extension(Event one)
    {
        /// <summary>What was written and what is planned.</summary>
        public string MailingsPath => one.Below("briefe");

        /// <summary>Where a letter is written, from a ready one or from nothing.</summary>
        public string MailingNewPath => one.Below("briefe/neu");

        /// <summary>One letter.</summary>
        public string PathOf(Mailing mailing) => one.Below($"briefe/{mailing.Id}");
    }
}
