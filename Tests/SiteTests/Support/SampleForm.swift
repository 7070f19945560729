/// A form with a question of each kind, which the small site of the fixtures has besides.
enum SampleForm {
    static let path = "forms/talk.md"

    static func add(to site: inout SampleSite) {
        site.content[path] = text
        site.translate("forms/talk", "ar", translations)
    }

    private static let text = """
        ---
        kind: form
        pictogram: form
        summary: Vertel wat je nodig hebt.
        checked: 2026-11-23
        ---

        # Gesprek

        Je hoeft niets in te vullen. {#free}

        ## Over jou {#you pictogram=person}

        Vertel alleen wat je wilt.

        1. Hoe heet je? {#name answer=short}
        2. Wat wil je leren? {#learn answer=lines lines=3 pictogram=book}

           Denk aan taal of sport.
        3. Wie mag dit lezen? {#readers answer=choice choose=one}
           - [ ] Iedereen {#readers-all}
           - [ ] Anders: {#readers-other answer=short}

        ## Afspraken {#agreed}

        - Let hierop. {#mind}

        4. Hoe gaat het? {#feeling answer=scale}
        5. Wie doet wat? {#tasks answer=table rows=2}

           | Taak | Wie |
           |---|---|
           | Post lezen {#post} |
        6. Welke dag? {#day answer=date}

        - Wij zijn het eens. {#sign answer=signature}
          - Het gezin {#sign-family}
        """

    private static let translations: [(dutch: String, translation: String)] = [
        ("Gesprek", "محادثة"),
        ("Vertel wat je nodig hebt.", "قولوا ما تحتاجون إليه."),
        ("Je hoeft niets in te vullen.", "لستم مضطرين إلى كتابة أي شيء."),
        ("Over jou", "عنكم"),
        ("Vertel alleen wat je wilt.", "قولوا ما تريدون فقط."),
        ("Hoe heet je?", "ما اسمكم؟"),
        ("Wat wil je leren?", "ماذا تريدون أن تتعلّموا؟"),
        ("Denk aan taal of sport.", "مثل اللغة أو الرياضة."),
        ("Wie mag dit lezen?", "مَن يمكنه قراءة هذا؟"),
        ("Iedereen", "الجميع"),
        ("Anders:", "غير ذلك:"),
        ("Afspraken", "الاتفاقات"),
        ("Let hierop.", "انتبهوا إلى هذا."),
        ("Hoe gaat het?", "كيف الحال؟"),
        ("Wie doet wat?", "مَن يفعل ماذا؟"),
        ("Taak", "المهمة"),
        ("Wie", "مَن"),
        ("Post lezen", "قراءة البريد"),
        ("Welke dag?", "أي يوم؟"),
        ("Wij zijn het eens.", "نحن موافقون."),
        ("Het gezin", "العائلة"),
    ]
}
