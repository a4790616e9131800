using Buendnisnetz.Accounts;
using Buendnisnetz.Events;
using Session = Buendnisnetz.Events.Session;

namespace Buendnisnetz.Bookings;

/// <summary>Where the pages of registrations are.</summary>
public static class BookingPaths
{
    /// <summary>The word in the address of one's own registration.</summary>
    internal const string Purpose = "anmeldung";

    /// <summary>The word in the address at which a new mailbox is confirmed.</summary>
    internal const string MailboxPurpose = "anmeldung-adresse";

    /// <summary>The word in the address at which the mailbox before takes a registration back.</summary>
    internal const string ReturnPurpose = "anmeldung-zurueck";

    /// <summary>One's own registration, by the link in the mail.</summary>
    public static string Own(string token) => AccountPaths.Answer(Purpose, token);

    extension(Event one)
    {
        /// <summary>Where one registers.</summary>
        public string BookingPath => one.Below("anmeldung");

        /// <summary>Where one registers by a further form.</summary>
        internal string PathOf(SpecialForm form) => $"{one.BookingPath}/{form.Key}";

        /// <summary>The further forms, for the team.</summary>
        public string SpecialFormsPath => one.Below("anmeldungen/formulare");

        /// <summary>Who has registered, for the team.</summary>
        public string BookingsPath => one.Below("anmeldungen");

        /// <summary>Where the team says how one registers.</summary>
        public string BookingTermsPath => one.Below("anmeldebedingungen");

        /// <summary>What the event asks besides.</summary>
        public string BookingQuestionsPath => one.Below("anmeldefragen");

        /// <summary>What was answered, for the kitchen and the house.</summary>
        public string BookingAnswersPath => one.Below("anmeldungen/angaben");

        /// <summary>The workshops with who is in them, for the team.</summary>
        public string WorkshopsPath => one.Below("anmeldungen/workshops");

        /// <summary>Who is in a workshop, for the team.</summary>
        internal string PeopleOf(Session session) => $"{one.WorkshopsPath}/{session.Slug}";

        /// <summary>Where the team moves somebody from one workshop to another.</summary>
        internal string RebookingPath(Guid booking, Guid from) => $"{one.BookingsPath}/{booking}/umbuchung?von={from}";

        /// <summary>Where places in workshops are allocated.</summary>
        public string AllocationPath => one.Below("anmeldungen/zuteilung");
    }
}
