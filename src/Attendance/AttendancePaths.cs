using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

/// <summary>Where the pages of the day itself are.</summary>
public static class AttendancePaths
{
    extension(Event one)
    {
        /// <summary>Where the team lets people in.</summary>
        public string EntrancePath => one.Below("einlass");

        /// <summary>Where the team lets people into one workshop.</summary>
        public string DoorPath(Session workshop) => one.Below($"tuer/{workshop.Id}");

        /// <summary>What was noted at the entrance, also what did not fit together.</summary>
        public string EntranceLogPath => one.Below("einlass/protokoll");

        /// <summary>Somebody comes who has not registered.</summary>
        public string WalkInPath => one.Below("einlass/neu");

        /// <summary>Name badges, room signs and lists, to be printed.</summary>
        public string PaperPath => one.Below("papier");
    }

    extension(OwnBooking own)
    {
        /// <summary>One's own ticket, to be printed.</summary>
        public string TicketPath => $"{own.Path}/karte";
    }
}
