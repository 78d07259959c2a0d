package id.amanchat.guard.internal.book;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which version is in force; the one row that whoever changes the book locks. */
@Entity
@Table(name = "guard_book")
class BookHead {

    static final int ONLY = 1;

    @Id
    private int id;

    @Column(name = "in_force")
    private int inForce;

    protected BookHead() {}

    BookHead(int inForce) {
        this.id = ONLY;
        this.inForce = inForce;
    }

    int inForce() {
        return inForce;
    }

    /** The next version's number, in force from the commit on. */
    int next() {
        return ++inForce;
    }
}
