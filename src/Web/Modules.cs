using Buendnisnetz.Accounts;
using Buendnisnetz.ActivityReports;
using Buendnisnetz.AllianceDirectory;
using Buendnisnetz.Alliances;
using Buendnisnetz.Attendance;
using Buendnisnetz.Bookings;
using Buendnisnetz.Branding;
using Buendnisnetz.Calendars;
using Buendnisnetz.Community;
using Buendnisnetz.Database;
using Buendnisnetz.Demo;
using Buendnisnetz.Documentation;
using Buendnisnetz.Editing;
using Buendnisnetz.Events;
using Buendnisnetz.Feedback;
using Buendnisnetz.Invitations;
using Buendnisnetz.Handovers;
using Buendnisnetz.JointWork;
using Buendnisnetz.Library;
using Buendnisnetz.Lifecycle;
using Buendnisnetz.Lists;
using Buendnisnetz.LivingTexts;
using Buendnisnetz.Mailings;
using Buendnisnetz.Networks;
using Buendnisnetz.News;
using Buendnisnetz.Notifications;
using Buendnisnetz.OpenSpace;
using Buendnisnetz.Organisations;
using Buendnisnetz.Partners;
using Buendnisnetz.Projects;
using Buendnisnetz.Reviews;
using Buendnisnetz.Search;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Web;

/// <summary>The modules of the house; a new one is one line here.</summary>
public static class Modules
{
    /// <summary>All modules, lower rows first.</summary>
    public static IReadOnlyList<Module> All =>
    [
        new PlatformModule(),
        new DatabaseModule(),
        new FrameModule(),
        new ListsModule(),
        new AccountsModule(),
        new TerritoryModule(),
        new OrganisationsModule(),
        new NotificationsModule(),
        new SearchModule(),
        new ReviewsModule(),
        new AlliancesModule(),
        new AllianceDirectoryModule(),
        new EditingModule(),
        new PartnersModule(),
        new HandoversModule(),
        new NetworksModule(),
        new NewsModule(),
        new LibraryModule(),
        new BrandingModule(),
        new LivingTextsModule(),
        new ProjectsModule(),
        new JointWorkModule(),
        new CommunityModule(),
        new EventsModule(),
        new ActivityReportsModule(),
        new BookingsModule(),
        new MailingsModule(),
        new AttendanceModule(),
        new FeedbackModule(),
        new OpenSpaceModule(),
        new DocumentationModule(),
        new CalendarsModule(),
        new LifecycleModule(),
        new InvitationsModule(),
        new WebModule(),
        new DemoModule(),
    ];
}
