using Buendnisnetz.Tests.Handovers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Conventions;

/// <summary>
/// Names that lie in databases. A class may be renamed, these words may not: what is queued under one of them would never be done.
/// A new kind is added here; one that is given up stays, and its module says NoLongerHandles.
/// </summary>
public sealed class StoredNameTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Jobs = """
        AgreementMorning AgreementQuestion AnswerAcceptedTold BookingAllocationAsked BookingAllocationDue BookingEventMoved
        BookingEventMovedFor BookingHoldEnds BookingPlacesGrew BookingSessionFell BookingSessionsMoved BrandedCopyAsked
        BrandedCopyGone BrandedCopyNews CalendarDue CalendarMorning CircularCopyPlanned CircularPlanned Cleaning DateKnown
        DateKnownFor DecliningNotices DigestFor DigestMorning DocumentationContentGone DocumentationOut DocumentationOutFor
        EndIsTold EnquiryMailFor ExchangeMorning FeedbackMorning FirstPageWanted FollowLetterFor FollowMorning FollowRule FollowedImitated
        FollowedLearnt FollowedTicked FollowedTurned FreshnessLook FreshnessMorning FreshnessOf HandoverDay HandoverDayOf
        HelmTouched ImprovementProposed InquiryDue JoiningNotices LeavingNotices LentSeatDay LetterPlanned LettersOut LettersPlanned
        LivingTextMorning LivingTextNews LookBackMorning LookBackOn LookForOverlaps MailboxLook MailingCopyDue MailingDue
        MaterialContentGone MaterialFileCame MaterialNews MembershipNotices MistakeIsTold MoveStragglers OriginChanged
        OriginImitated OriginLearnt OriginTurned OverlapFound OverlapMorning OverlapSilence PartnerMailFor PartnerMorning
        PauseIsTold PostPictureGone PostWrittenTold PostingDue PostingTold QuietSpace QuietSpaceDay RebuildIndex RefoundingIsTold
        RegisterToRead Reindex ReindexMany ReindexShowing ReportNotices RestartIsTold RetentionNight SenderRefused SignInAsked TellOfVacancy
        TellPartner TellPartners ThreadStartedTold TidyUp TopicCountDue TopicLetterFor TopicLettersDue TopicReminderDue
        UploadMorning UploadTaken
        """;

    private const string Events = """
        AccessGiven AccessibilityDeclared ActionDayBegun ActionDayChanged ActivityReportSent AdoptionDetached AdoptionLookedAt
        AgreementAnswered AgreementBecame AgreementBecameProject AgreementChanged AgreementConfirmed AgreementLeft AgreementNoted
        AgreementRemoved AllianceBegun AllianceConfirmed AllianceEdited AllianceEnded AllianceEntryTakenBack AlliancePaused
        AllianceRefounded AllianceResumed AllianceStarted AnswerAccepted AppealAnswered AwardBegun AwardEdited BarrierAnswered
        BarrierReported BookingCancelled BookingChanged BookingConfirmed BookingMade BookingRebooked BookingSubstituted
        BookingTakenBack BookingTermsSet CarrierLeft ChangeProposed CircularSent CollectionChanged ContactCorrectedByMail
        CoordinationFilled CoordinationVacant DocumentationBegun DocumentationCorrected DocumentationMoved DocumentationPublished
        DocumentationShown DoubtSettled EmailChanged EntryAnswered EntryAsked EntryOffered EventCancelled EventChanged
        EventDiscarded EventHostTrusted EventOffered EventPlanned EventPostponed EventPublished EventRoomChanged EventTakenOver
        EventTakenUp EventTimed FactDoubted FeedbackClosed FeedbackOpened HandoverAccepted HandoverAnnounced HandoverConfirmed
        HandoverDeclined HandoverDone HandoverExpired HandoverWithdrawn ImprovementTurned InvitationWithdrawn InvitationsStarted
        JointProjectAgreed JointProjectEnded JointProjectProposed LabelBegun LabelChanged LabelGrantEnded LabelGranted
        LettersAskedFor LifeStepTakenBack LighthouseGiven LighthouseTakenBack LivingTextChanged LivingTextOffered
        LivingTextWithdrawn MailingCancelled MailingDropped MailingPlanned MailingSent MaterialChanged MaterialChecked MaterialCited
        MaterialIssued MaterialPublished MaterialRead MaterialReplaced MaterialTurned MaterialUsed MaterialWithdrawn
        MemberEntryTakenBack MemberJoined MemberLeft MemberNamed MembershipAsked MembershipDeclined MentorAccepted MentorAsked
        MentorshipEnded MilestoneReached MinutesAdopted MinutesCorrected MinutesShared MissionAgreed MissionDone NetworkBegun
        NetworkEdited NetworkEnded NetworkRenamed NewsChanged NewsPublished OperatorDescribed OrganisationCorrected
        OrganisationEntered OrganisationEntryTakenBack OrganisationRenamed OrganisationsMerged OverlapTurned PartnerAnswered
        PartnerEntryTakenBack PartnerJoined PartnerLeft PauseProlonged PersonErased PersonInvited PersonLocked PersonSignedIn
        PersonUnlocked PictureHidden PictureRemoved PictureShownAgain PlacesAllocated PostChanged PostReported PostWritten
        PostingAnswered PostingChanged PostingPutUp ProjectBegun ProjectChanged ProjectDiscarded ProjectImitated ProjectLearnt
        ProjectPublished ProjectShared ProjectTicked ProjectTurned PromiseNotKept RegisterImported ReportAppealed ReportDecided
        RightLent RightRevoked SeatEnded SeatGranted SeriesBegun SeriesChanged SeriesEndCorrected SeriesEnded SessionAsked
        SessionCapacityChanged SessionChanged SessionDropped SessionPlanned SessionRemoved SessionScheduled SessionTakenUp
        ShownTextTurned SpaceBegun SpaceChanged SpaceOpenedAgain SpaceRests SpecialFormEnded SpecialFormOpened SuccessorAskedAgain
        TaxonomyIntroduced TermAdded TermEnded TermReworded TermsMapped ThreadChanged ThreadMoved ThreadStarted ThreadsJoined
        TopicRemoved TopicResultsOut TopicsGrouped TopicsMerged TopicsMoved TopicsOpened TopicsProlonged
        """;

    [Fact]
    public void The_kinds_of_job_are_called_as_they_always_were()
    {
        var catalog = new ServiceCollection().AddModules(Modules.All).Single(service => service.ServiceType == typeof(ModuleCatalog))
            .ImplementationInstance;
        Assert.Equal(Words(Jobs), ((ModuleCatalog)catalog!).Jobs.Names);
    }

    [Fact]
    public void Every_kind_of_job_is_called_something_in_German()
    {
        var catalog = (ModuleCatalog)new ServiceCollection().AddModules(Modules.All)
            .Single(service => service.ServiceType == typeof(ModuleCatalog)).ImplementationInstance!;
        Assert.DoesNotContain(catalog.Jobs.Names, name => catalog.CalledJob(name) == name && name != "TidyUp");
    }

    [Fact]
    public void The_events_are_called_as_they_always_were()
    {
        var events = Modules.All.Select(module => module.GetType().Assembly).Distinct().SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsSubclassOf(typeof(DomainEvent)) && !type.IsAbstract)
            .Select(type => ((DomainEvent)RuntimeHelpers.GetUninitializedObject(type)).Kind).Order(StringComparer.Ordinal);
        Assert.Equal(Words(Events), events);
    }

    [Fact]
    public void Two_kinds_of_one_name_do_not_start()
    {
        var registration = new Registration(new ModuleCatalog(), new ServiceCollection(), typeof(StoredNameTests).Assembly);
        registration.HandlesJob<Knock, Knocking>("Door");
        Assert.Throws<InvalidOperationException>(() => registration.HandlesJob<Ring, Ringing>("Door"));
    }

    [Fact]
    public async Task What_was_queued_before_a_class_was_renamed_or_its_work_given_up_is_done()
    {
        var path = await house.Found("Altes Wort");
        var alliance = await house.AllianceAt(path);
        await Queue("HelmTouched", JsonSerializer.Serialize(new { AllianceId = alliance.Id }));
        await Queue("TidyUp", "{}");
        await house.RunJobs();
        Assert.Equal([DeliveryState.Done, DeliveryState.Done],
            await house.In(db => db.Jobs.Where(job => job.Key.StartsWith("old:")).Select(job => job.State).ToListAsync()));
    }

    private async Task Queue(string kind, string payload)
    {
        await house.In(db => { db.EnqueueOnce(new Knock(kind), kind, house.Clock.Now); return Task.CompletedTask; });
        await house.In(db => db.Database.ExecuteSqlAsync(
            $"UPDATE jobs SET kind = {kind}, payload = {payload}, key = {"old:" + kind} WHERE key = {"Knock:" + kind}"));
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
